import type { FactId } from '../knowledge/facts.ts'
import type { Setting } from './frame.ts'
import { list } from './phrasing.ts'
import type { Words } from './words.ts'

/** What a fact is called. */
export const factLabel = (fact: FactId, { words }: Setting): string => words.facts[fact].label

/** A value in words; the value itself where the fact has no such value. */
export const valueLabel = (fact: FactId, value: string, { words }: Setting): string => valuesOf(fact, words)[value]?.label ?? value

/** What the values of a fact are called, by their ids. */
export const valuesOf = (fact: FactId, words: Words): Readonly<Record<string, { readonly label: string; readonly hint?: string }>> =>
  words.facts[fact].values

/** What some facts are called, in a row. */
export const factList = (ids: readonly FactId[], setting: Setting): string =>
  list(
    ids.map((id) => factLabel(id, setting)),
    setting,
  )

/** A fact and its value in words: `Your access: No access`. */
export const factWithValue = (fact: FactId, value: string, setting: Setting): string =>
  setting.words.assumed(factLabel(fact, setting), valueLabel(fact, value, setting))
