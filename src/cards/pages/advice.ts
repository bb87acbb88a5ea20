import type { z } from 'zod/v4'
import type { Advice, PartAdvice, Verdict } from '../../advice/advice.ts'
import { modelsWith, verdictsWith } from '../../advice/by-status.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { type ModelId, modelIds, type Status, statuses } from '../../knowledge/schema.ts'
import { bind } from '../bind.ts'
import { type Button, button } from '../button.ts'
import { isAssumed } from '../criteria.ts'
import type { Page } from '../page.ts'
import {
  assumptions,
  openPoint,
  portfolioCautions,
  reasonLine,
  saidOf,
  sharedAssumptions,
  sharedRemarks,
  sourceTargets,
} from '../reasons.ts'
import { deciding, list, nameOf, partTitle, type Setting, titled, verdictsOf } from '../setting.ts'
import { blocks, heading, section } from '../text.ts'
import type { views } from '../views.ts'
import { drawnWithin } from '../within.ts'
import { partText } from './advice-text.ts'
import { questionText, questionView } from './question.ts'
import { optionsText, whatIfOptions } from './what-if.ts'

type View = z.input<(typeof views)['advice']>

/** More parts than these take a line for each status. */
const few = 4

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
  const remarks = remarksOn(advice, setting)
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

/** One part of so many. Alone, its models come with reasons and what they assume; among many, every status takes a line, and no more. */
const partView = (part: PartAdvice, index: number, title: string, count: number, setting: Setting) => {
  const { words } = setting
  const alone = count === 1
  const dense = isDense(count)
  const hopeless = alone && verdictsWith('excluded', part).length === modelIds.length
  const remark = (verdict: Verdict) => {
    if (dense) return ''
    return alone ? remarkOn(verdict, hopeless, setting) : openPoint(verdict, setting)
  }
  const line = (verdict: Verdict): Line => ({ model: verdict.model, status: words.status[verdict.status], text: remark(verdict) })
  const pressable = (verdict: Verdict) => {
    const reasons = alone ? reasonsView(verdict, index, setting) : []
    return {
      ...modelPress(verdict.model, alone ? nameOf(verdict.model, setting) : words.status.recommended, setting),
      title: titled(words.button.model(verdict.model), index, !alone, setting),
      tone: alone ? ('Accent' as const) : ('Good' as const),
      text: remark(verdict),
      spacing: reasons.length > 0 ? ('Small' as const) : ('None' as const),
      reasons,
    }
  }
  const linesOf = (shown: readonly Status[]) =>
    merged(
      shown.flatMap((status) => verdictsWith(status, part).map(line)),
      setting,
    )
  return {
    title,
    recommended: dense ? [] : verdictsWith('recommended', part).map(pressable),
    others: dense ? [] : linesOf(lesser),
    brief: dense ? linesOf(statuses).map(({ model, status }) => ({ model, status, tone: toneOf(status, setting) })) : [],
  }
}

const toneOf = (status: string, { words }: Setting): 'Good' | 'Default' => (status === words.status.recommended ? 'Good' : 'Default')

const lesser = statuses.filter((status) => status !== 'recommended')

/** A model's line with the press that leads to it. */
const modelPress = (model: ModelId, name: string, { words }: Setting) => ({
  ...button(words.button.model(model), 'model', { model }),
  model,
  name,
  tone: 'Accent' as const,
  text: '',
  spacing: 'None' as const,
  reasons: [],
})

/** Whether so many parts leave a line for each status, and no more; a part of which nothing is known has nothing to say either. */
const isDense = (count: number): boolean => count > few || count === 0

/** What is said once of all parts: what is assumed; of many, also what is still open. */
const remarksOn = ({ parts }: Advice, setting: Setting): readonly string[] => {
  const verdicts = parts.flatMap(verdictsOf)
  if (isDense(parts.length)) return sharedRemarks(verdicts, setting)
  return [parts.length > 1 ? sharedAssumptions(verdicts, setting) : ''].filter((line) => line !== '')
}

/** What a status rests on and what would change it; where nothing fits, the first reason against. */
const remarkOn = (verdict: Verdict, hopeless: boolean, setting: Setting): string => {
  const [first] = deciding(verdict.reasons)
  if (hopeless && first) return saidOf(reasonLine(first, verdict, setting))
  return [assumptions(verdict, setting), openPoint(verdict, setting)].filter((text) => text !== '').join('\n\n')
}

/** What speaks for a model of what was stated; what is assumed stands in a line of its own. */
const reasonsView = (verdict: Verdict, part: number, setting: Setting) =>
  deciding(verdict.reasons)
    .filter((reason) => !isAssumed(reason, verdict, setting.knowledge))
    .map((reason, row) => {
      const { source, ...line } = reasonLine(reason, verdict, setting)
      return { id: `s${part}-${verdict.model}-${row}`, text: saidOf(line), source }
    })

interface Line {
  readonly model: string
  readonly status: string
  readonly text: string
}

/** Models of which the same is said, in one line. */
const merged = (lines: readonly Line[], setting: Setting): Line[] => {
  const groups = new Map<string, readonly Line[]>()
  for (const line of lines) {
    const key = `${line.status} ${line.text}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].flatMap((alike) => {
    const models = alike.map(({ model }) => model)
    return alike.slice(0, 1).map((line) => ({ ...line, model: list(models, setting) }))
  })
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
