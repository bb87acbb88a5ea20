import type { z } from 'zod/v4'
import type { Advice } from '../../advice/advice.ts'
import { modelsWith } from '../../advice/by-status.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { bind } from '../bind.ts'
import { type Button, button } from '../button.ts'
import { portfolioCautions } from '../caution-lines.ts'
import type { Setting } from '../frame.ts'
import { nameOf } from '../model-title.ts'
import type { Page } from '../page.ts'
import { partTitle } from '../part-title.ts'
import { list } from '../phrasing.ts'
import { sharedAssumptions, sharedRemarks } from '../shared-remarks.ts'
import { sourceTargets } from '../source-targets.ts'
import { blocks, heading, section } from '../text.ts'
import type { views } from '../views.ts'
import { drawnWithin } from '../within.ts'
import { isDense, modelPress, partView } from './advice-part.ts'
import { partText } from './advice-text.ts'
import { questionText, questionView } from './question.ts'
import { optionsText, whatIfOptions } from './what-if.ts'

type View = z.input<(typeof views)['advice']>

/** Where things stand, part by part, and the one question that decides most. */
export const advicePage = ({ scenario, advice }: Standpoint, setting: Setting): Page => {
  const { words } = setting
  const empty = scenario.parts.length === 0
  const title = headline({ scenario, advice }, setting)
  const lead = leadOf(advice, empty, setting)
  const asked = setting.scope === 'channel' ? null : advice.question
  const several = advice.parts.length > 1
  const titles = advice.parts.map((_, index) => (several ? partTitle(scenario, index, setting) : ''))
  const parts = advice.parts.map((part, index) => partView(part, index, titles[index] ?? '', empty ? 0 : advice.parts.length, setting))
  const recommended = modelsWith('recommended', advice)
  const remarks = remarksOn({ scenario, advice }, setting)
  const cautions = portfolioCautions(advice, setting)
  const changes = whatIfOptions(advice, scenario, setting)
  const cautionViews = cautions.flatMap(({ model, lines }, at) =>
    lines.map((line, index) => ({ ...line, model: index === 0 && cautions[at - 1]?.model !== model ? model : '' })),
  )
  const view = (shown: typeof cautionViews): View => ({
    title,
    tone: recommended.length > 0 && !several ? 'Good' : 'Default',
    lead,
    parts: isDense(advice.parts.length)
      ? [
          ...parts,
          {
            title: '',
            recommended: recommended.map((model) => modelPress(model, nameOf(model, setting), setting)),
            others: [],
            brief: [],
          },
        ]
      : parts,
    remarks: remarks.map((text) => ({ text })),
    sourcesTitle: words.sourcesAndDates,
    sourcesTargets: sourceTargets(parts.flatMap(({ recommended }) => recommended.flatMap(({ reasons }) => reasons.map(({ id }) => id)))),
    cautionsTitle: words.cautionsOf(cautions.length),
    cautions: [...shown],
    changesTitle: words.changesOf(changes.length),
    changes,
    question: asked ? [questionView(asked, scenario, setting)] : [],
  })
  return {
    draw: () => drawnWithin((shown) => bind('advice', view([...shown])), cautionViews, { model: '', text: words.cut, source: '' }),
    summary: title,
    text: blocks(
      heading(title),
      lead,
      advice.parts.map((part, index) => {
        const text = empty ? '' : partText(part, setting)
        return several ? section(titles[index] ?? '', text) : text
      }),
      section(words.changes, optionsText(changes, setting)),
      asked ? questionText(asked, scenario, setting) : '',
    ),
    buttons: buttonsFor(advice, empty, asked !== null, setting),
    knowledge: !empty,
  }
}

/** The outcome in one line. */
export const headline = ({ scenario, advice }: Standpoint, setting: Setting): string => {
  const { words } = setting
  if (scenario.parts.length === 0) return words.headlineEmpty
  if (advice.nothingFits) return words.headlineNothing
  const recommended = modelsWith('recommended', advice)
  if (recommended.length > 0) return words.headline(list(recommended, setting))
  const possible = modelsWith('possible', advice)
  return possible.length > 0 ? words.headlinePossible(list(possible, setting)) : words.headlineOpen
}

const leadOf = (advice: Advice, empty: boolean, { words, scope }: Setting): string => {
  if (empty) return words.emptyText
  if (advice.nothingFits) return words.nothingText
  return modelsWith('recommended', advice).length > 0 || advice.question === null || scope === 'channel' ? '' : words.openText
}

/** What is said once of all parts: what is assumed; of many, also what is still open. */
const remarksOn = (standpoint: Standpoint, setting: Setting): readonly string[] => {
  const { parts } = standpoint.advice
  if (isDense(parts.length)) return sharedRemarks(standpoint, setting)
  return parts.length > 1 ? sharedAssumptions(standpoint, setting) : []
}

const buttonsFor = (advice: Advice, empty: boolean, asking: boolean, { words }: Setting): readonly Button[] => {
  if (empty) return [button(words.button.overview, 'overview', {}), button(words.button.help, 'help', {})]
  const recommended = modelsWith('recommended', advice)
  return [
    ...recommended.slice(0, asking ? 1 : 2).map((model) => button(words.button.steps(model), 'steps', { model })),
    button(words.button.why, 'why', { models: [] }),
    button(words.button.facts, 'facts', {}),
    ...(asking ? [] : [button(words.button.sources, 'sources', {})]),
  ]
}
