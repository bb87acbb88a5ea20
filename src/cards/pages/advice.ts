import type { Advice, PartAdvice, Verdict } from '../../advice/advice.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { type ModelId, modelIds, type Status } from '../../knowledge/schema.ts'
import { type Button, button } from '../button.ts'
import { type Page, page } from '../page.ts'
import { assumptions, cautionLines, modelTitle, openPoint, reasonLine, verdictText } from '../reasons.ts'
import { deciding, factWithValue, list, nameOf, partTitle, type Setting } from '../setting.ts'
import { blocks, bullet, heading, lines, section } from '../text.ts'
import { questionText, questionView } from './question.ts'

/** Where things stand, part by part, and the one question that decides most. */
export const advicePage = ({ scenario, advice }: Standpoint, setting: Setting): Page => {
  const { words } = setting
  const title = headline(advice, setting)
  const lead = leadOf(advice, setting)
  const asked = setting.scope === 'channel' ? null : advice.question
  const changes = whatIfs(advice, setting)
  const parts = advice.parts.map((part, index) => ({ part, title: partTitle(scenario, index, setting), index }))
  return page(
    'advice',
    {
      title,
      lead,
      parts: parts.map(({ part, title, index }) => ({
        title: parts.length > 1 ? title : '',
        recommended: withStatus(part, 'recommended').map((verdict) => recommendedView(verdict, `p${index}-${verdict.model}`, setting)),
        groups: (['possible', 'undetermined', 'excluded'] as const).flatMap((status) => groupView(part, status, setting)),
      })),
      changesTitle: words.changes,
      changes: changes.map((text) => ({ text })),
      question: asked ? [questionView(asked, scenario, setting)] : [],
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        lead,
        parts.map(({ part, title }) => (parts.length > 1 ? section(title, partText(part, setting)) : partText(part, setting))),
        section(words.changes, changes.map(bullet)),
        asked ? questionText(asked, scenario, setting) : '',
      ),
      buttons: buttonsFor(advice, asked !== null, setting),
    },
  )
}

/** The outcome in one line. */
export const headline = (advice: Advice, setting: Setting): string => {
  const { words } = setting
  const standing = (status: Status): readonly ModelId[] => modelIds.filter((model) => advice.overall[model].status === status)
  if (advice.parts.length === 0) return words.headlineEmpty
  if (advice.nothingFits) return words.headlineNothing
  const recommended = standing('recommended')
  if (recommended.length > 0) return words.headline(list(recommended, setting))
  const possible = standing('possible')
  return possible.length > 0 ? words.headlinePossible(list(possible, setting)) : words.headlineOpen
}

const leadOf = (advice: Advice, { words }: Setting): string => {
  if (advice.parts.length === 0) return words.emptyText
  if (advice.nothingFits) return words.nothingText
  return modelIds.some((model) => advice.overall[model].status === 'recommended') ? '' : words.openText
}

const withStatus = (part: PartAdvice, status: Status): readonly Verdict[] =>
  modelIds.map((model) => part.verdicts[model]).filter((verdict) => verdict.status === status)

const recommendedView = (verdict: Verdict, key: string, setting: Setting) => {
  const { words } = setting
  const cautions = verdict.cautions.flatMap((caution) => cautionLines(caution, setting))
  return {
    key,
    model: verdict.model,
    name: nameOf(verdict.model, setting),
    status: words.status.recommended,
    assuming: assumptions(verdict, setting),
    reasons: deciding(verdict.reasons).map((reason) => reasonLine(reason, setting)),
    cautions,
    reasonsTitle: words.reasons,
    cautionsTitle: words.cautionsOf(verdict.cautions.length),
  }
}

const groupView = (part: PartAdvice, status: Status, setting: Setting) => {
  const verdicts = withStatus(part, status)
  if (verdicts.length === 0) return []
  const title = setting.words.status[status]
  if (status === 'excluded') return [{ status: title, rows: [{ model: verdicts.map(({ model }) => model).join(', '), text: '' }] }]
  return [{ status: title, rows: verdicts.map((verdict) => ({ model: verdict.model, text: openPoint(verdict, setting) })) }]
}

const partText = (part: PartAdvice, setting: Setting): string =>
  lines(
    (['recommended', 'possible', 'undetermined', 'excluded'] as const).map((status) =>
      section(
        setting.words.status[status],
        withStatus(part, status).map((verdict) => verdictText(verdict, modelTitle(verdict.model, setting), setting)),
      ),
    ),
  )

/** The smallest changes that would make a model recommended, in sentences. */
export const whatIfs = (advice: Advice, setting: Setting): readonly string[] => [
  ...new Set(
    advice.whatIfs.map(({ set, model }) =>
      setting.words.whatIf(
        list(
          set.map(({ fact, value }) => factWithValue(fact, value, setting)),
          setting,
        ),
        model,
      ),
    ),
  ),
]

const buttonsFor = (advice: Advice, asking: boolean, { words, revision }: Setting): readonly Button[] => {
  const recommended = modelIds.filter((model) => advice.overall[model].status === 'recommended')
  if (advice.parts.length === 0) return [button(words.button.overview, 'overview', {}), button(words.button.help, 'help', {})]
  const first = recommended[0]
  return [
    ...(first ? [button(words.button.steps(first), 'steps', { model: first })] : []),
    button(words.button.why, 'why', { models: [] }),
    button(words.button.facts, 'facts', {}),
    ...(asking ? [] : [button(words.button.sources, 'sources', {}), button(words.button.undo, 'undo', { revision })]),
  ]
}
