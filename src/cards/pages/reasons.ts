import type { PartAdvice, Reason, Verdict } from '../../advice/advice.ts'
import type { PartId } from '../../conversation/conversation.ts'
import type { Checked, Reply } from '../../conversation/reply.ts'
import type { FactId } from '../../knowledge/facts.ts'
import { type Caution, type ModelId, modelIds, statuses } from '../../knowledge/schema.ts'
import { factsOf } from '../../rules/mentions.ts'
import { button } from '../button.ts'
import { clausesOf } from '../clauses.ts'
import { firstFitting } from '../fitting.ts'
import { type Page, page } from '../page.ts'
import { assumptions, cautionLines, modelTitle, openPoint, reasonLine, verdictText } from '../reasons.ts'
import { deciding, list, partTitle, type Setting } from '../setting.ts'
import { blocks, heading } from '../text.ts'

/** As many letters of verdicts as a card holds beside what surrounds them. */
const most = 14_000

/** The criteria that decided about the models asked for, or about those recommended; with more than two verdicts, only what decides. */
export const whyPage = ({ models, about, scenario, advice }: Extract<Reply, { kind: 'why' }>, setting: Setting): Page => {
  const { words } = setting
  const several = advice.parts.length > 1
  const isMeant = (id: PartId | undefined): boolean => about.length === 0 || (id !== undefined && about.includes(id))
  const verdicts = advice.parts.flatMap((part, index) =>
    (isMeant(scenario.parts[index]?.id) ? concerned(models, part) : []).map((model) => ({
      key: `w${index}-${model}`,
      title: several ? `${model} · ${partTitle(scenario, index, setting)}` : modelTitle(model, setting),
      verdict: part.verdicts[model],
    })),
  )
  const title = titleOf(
    models,
    verdicts.map(({ verdict }) => verdict),
    setting,
  )
  const lead = verdicts.length === 0 ? words.noReasons : ''
  const views = verdicts.map(({ key, title, verdict }) => verdictView(key, title, verdict, setting))
  const { shown, more } = bounded(views, setting)
  const mentioned = [...new Set(verdicts.map(({ verdict }) => verdict.model))]
  return page(
    'reasons',
    { title, lead, verdicts: shown, more },
    {
      summary: title,
      text: blocks(
        heading(title),
        lead,
        verdicts.map(({ title, verdict }) => verdictText(verdict, `${title}${words.colon}${words.status[verdict.status]}`, setting)),
      ),
      buttons: [
        button(words.button.advice, 'advice', {}),
        ...mentioned.slice(0, 2).map((model) => button(words.button.model(model), 'model', { model })),
        button(words.button.sources, 'sources', {}),
      ],
      knowledge: verdicts.length > 0,
    },
  )
}

/** The question that the page answers: why, why not or why no more, where this is the same for all that is asked; of all models, why the best. */
const titleOf = (models: readonly ModelId[], verdicts: readonly Verdict[], setting: Setting): string => {
  const { words } = setting
  const recommended = modelIds.filter((id) => verdicts.some(({ model, status }) => model === id && status === 'recommended'))
  const asked = models.length === modelIds.length ? recommended : models
  if (asked.length === 0) return words.title.why
  const named = list(asked, setting)
  const best = statuses.find((one) => verdicts.some(({ status }) => status === one))
  const shared = models.length === 1 || verdicts.every(({ status }) => status === 'excluded')
  return best && shared ? words.whyTitle[best](named) : words.title.whyModels(named)
}

/** The models asked for; else those recommended in the part; else all. */
const concerned = (models: readonly ModelId[], part: PartAdvice): readonly ModelId[] =>
  models.length > 0 ? models : part.recommended.length > 0 ? part.recommended : modelIds

/** Whether a model goes with the facts of a question, and what else must hold. */
export const checkPage = (reply: Extract<Reply, { kind: 'check' }>, setting: Setting): Page => {
  const { words } = setting
  const { model, answer, facts, others, against = false } = reply
  const title = (against ? words.againstTitle : words.checkTitle)[answer](model)
  const answerOn = ({ answer }: Checked): string => words.answer[answer]
  const lead = facts.length === 0 ? '' : words.checked(words.supposed(clausesOf(facts, setting)))
  const views = [reply, ...others].map((checked) => ({
    ...verdictView(
      `c-${checked.model}`,
      modelTitle(checked.model, setting),
      checked.verdict,
      setting,
      facts.map(({ fact }) => fact),
    ),
    status: others.length > 0 && !against ? answerOn(checked) : '',
  }))
  const { shown, more } = bounded(views, setting)
  return page(
    'reasons',
    { title, lead, verdicts: shown, more },
    {
      summary: title,
      text: blocks(
        heading(title),
        lead,
        [reply, ...others].map((checked) =>
          verdictText(
            checked.verdict,
            `${modelTitle(checked.model, setting)}${against ? '' : `${words.colon}${answerOn(checked)}`}`,
            setting,
          ),
        ),
      ),
      buttons: [
        button(words.button.model(model), 'model', { model }),
        ...(answer === 'no' ? [] : [button(words.button.steps(model), 'steps', { model })]),
        button(words.button.advice, 'advice', {}),
      ],
    },
  )
}

/** As many verdicts as a card holds, and how many more there are; of more than two only what decides. */
const bounded = (views: readonly ReturnType<typeof verdictView>[], { words }: Setting) => {
  const shown = firstFitting(views.length > 2 ? views.map((view) => ({ ...view, told: [], others: [], cautions: [] })) : views, most)
  return { shown, more: shown.length < views.length ? words.andMore(views.length - shown.length) : '' }
}

/** A verdict with its criteria; cautions about the facts that were asked about stand open, any others can be opened. */
const verdictView = (key: string, title: string, verdict: Verdict, setting: Setting, asked: readonly FactId[] = []) => {
  const { words } = setting
  const isTold = ({ when }: Caution) => when !== undefined && factsOf(when).some((fact) => asked.some((one) => one === fact))
  const told = verdict.cautions.filter(isTold)
  const cautions = verdict.cautions.filter((caution) => !told.includes(caution))
  const decides = deciding(verdict.reasons)
  const others: readonly Reason[] = verdict.reasons.filter((reason) => !decides.includes(reason))
  return {
    key,
    title,
    status: words.status[verdict.status],
    text: [assumptions(verdict, setting), openPoint(verdict, setting)].filter((text) => text !== '').join('\n\n'),
    decides: decides.map((reason) => reasonLine(reason, verdict, setting)),
    othersTitle: words.otherCriteria,
    othersPress: `${words.otherCriteria}${words.colon}${title}`,
    others: others.map((reason) => reasonLine(reason, verdict, setting)),
    told: told.flatMap((caution) => cautionLines(caution, setting)),
    cautionsTitle: words.cautionsOf(cautions.length),
    cautionsPress: `${words.cautions}${words.colon}${title}`,
    cautions: cautions.flatMap((caution) => cautionLines(caution, setting)),
  }
}
