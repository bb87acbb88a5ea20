import type { PartAdvice, Verdict } from '../../advice/advice.ts'
import { verdictsWith } from '../../advice/by-status.ts'
import { deciding } from '../../advice/deciding.ts'
import { type ModelId, modelIds, type Status, statuses } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import { isAssumed } from '../criteria.ts'
import type { Setting } from '../frame.ts'
import { nameOf } from '../model-title.ts'
import { titled } from '../part-title.ts'
import { list } from '../phrasing.ts'
import { reasonLine, saidOf } from '../reason-line.ts'
import { assumptions, openPoint } from '../remarks.ts'

/** One part of so many. Alone, its models come with reasons and what they assume; among many, every status takes a line, and no more. */
export const partView = (part: PartAdvice, index: number, title: string, count: number, setting: Setting) => {
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
export const modelPress = (model: ModelId, name: string, { words }: Setting) => ({
  ...button(words.button.model(model), 'model', { model }),
  model,
  name,
  tone: 'Accent' as const,
  text: '',
  spacing: 'None' as const,
  reasons: [],
})

/** More parts than these take a line for each status. */
const few = 4

/** Whether so many parts leave a line for each status, and no more; a part of which nothing is known has nothing to say either. */
export const isDense = (count: number): boolean => count > few || count === 0

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
