import type { PartAdvice, Verdict } from '../../advice/advice.ts'
import type { PartId } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { type ModelId, modelIds, statuses } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { bounded, verdictView } from '../layouts/reasons.ts'
import { modelTitle } from '../model-title.ts'
import { type Page, page } from '../page.ts'
import { partTitle } from '../part-title.ts'
import { list } from '../phrasing.ts'
import { blocks, heading } from '../text.ts'
import { verdictText } from '../verdict-text.ts'

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
