import type { Reason, Verdict } from '../../advice/advice.ts'
import type { Reply, Standpoint } from '../../conversation/reply.ts'
import { type ModelId, modelIds } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import { type Page, page } from '../page.ts'
import { assumptions, cautionLines, modelTitle, openPoint, reasonLine, verdictText } from '../reasons.ts'
import { deciding, factWithValue, list, partTitle, type Setting } from '../setting.ts'
import { blocks, heading } from '../text.ts'

/** The criteria that decided about the models asked for, or about those recommended. */
export const whyPage = (models: readonly ModelId[], { scenario, advice }: Standpoint, setting: Setting): Page => {
  const { words } = setting
  const recommended = modelIds.filter((model) => advice.overall[model].status === 'recommended')
  const chosen = models.length > 0 ? models : recommended.length > 0 ? recommended : modelIds
  const verdicts = advice.parts.flatMap((part, index) =>
    chosen.map((model) => ({
      key: `w${index}-${model}`,
      title: advice.parts.length > 1 ? `${model} · ${partTitle(scenario, index, setting)}` : modelTitle(model, setting),
      verdict: part.verdicts[model],
    })),
  )
  const title = models.length > 0 ? words.title.whyModels(list(models, setting)) : words.title.why
  const lead = verdicts.length === 0 ? words.noReasons : ''
  return page(
    'reasons',
    { title, lead, verdicts: verdicts.map(({ key, title, verdict }) => verdictView(key, title, verdict, setting)) },
    {
      summary: title,
      text: blocks(
        heading(title),
        lead,
        verdicts.map(({ title, verdict }) => verdictText(verdict, `${title}: ${words.status[verdict.status]}`, setting, true)),
      ),
      buttons: [
        button(words.button.advice, 'advice', {}),
        ...chosen.slice(0, 2).map((model) => button(words.button.model(model), 'model', { model })),
        button(words.button.sources, 'sources', {}),
        button(words.button.facts, 'facts', {}),
      ],
    },
  )
}

/** Whether a model goes with the facts of a question, and what else must hold. */
export const checkPage = (reply: Extract<Reply, { kind: 'check' }>, setting: Setting): Page => {
  const { words } = setting
  const { model, answer, facts, verdict, others } = reply
  const title = `${words.verdict[answer]}: ${words.title.check(model)}`
  const lead =
    facts.length === 0
      ? ''
      : words.checked(
          list(
            facts.map(({ fact, value }) => factWithValue(fact, value, setting)),
            setting,
          ),
        )
  return page(
    'reasons',
    {
      title,
      lead,
      verdicts: [
        { ...verdictView(`c-${model}`, modelTitle(model, setting), verdict, setting), status: words.verdict[answer] },
        ...others.map((other) => ({
          ...verdictView(`c-${other.model}`, modelTitle(other.model, setting), other.verdict, setting),
          status: words.verdict[other.answer],
        })),
      ],
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        lead,
        [reply, ...others].map((checked) =>
          verdictText(checked.verdict, `${modelTitle(checked.model, setting)}: ${words.verdict[checked.answer]}`, setting, true),
        ),
      ),
      buttons: [
        button(words.button.model(model), 'model', { model }),
        button(words.button.steps(model), 'steps', { model }),
        button(words.button.advice, 'advice', {}),
      ],
    },
  )
}

const verdictView = (key: string, title: string, verdict: Verdict, setting: Setting) => {
  const { words } = setting
  const decides = deciding(verdict.reasons)
  const others: readonly Reason[] = verdict.reasons.filter((reason) => !decides.includes(reason))
  return {
    key,
    title,
    status: words.status[verdict.status],
    text: [assumptions(verdict, setting), openPoint(verdict, setting)].filter((text) => text !== '').join('. '),
    decidesTitle: words.decides,
    decides: decides.map((reason) => reasonLine(reason, setting)),
    othersTitle: words.otherCriteria,
    others: others.map((reason) => reasonLine(reason, setting)),
    cautionsTitle: words.cautionsOf(verdict.cautions.length),
    cautions: verdict.cautions.flatMap((caution) => cautionLines(caution, setting)),
  }
}
