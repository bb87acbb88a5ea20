import type { PartAdvice, Reason } from '../advice/advice.ts'
import type { PartId, Scenario } from '../conversation/conversation.ts'
import { factsOf, nextPartId } from '../conversation/scenario.ts'
import { type FactId, type PartFactId, type PartFacts, partFactIds } from '../knowledge/facts.ts'
import type { Language } from '../knowledge/language.ts'
import type { Knowledge, ModelId, Source } from '../knowledge/schema.ts'
import { once } from '../rules/once.ts'
import { dated, listed, type Words, wordsOf } from './words.ts'

/** What a card has to know beside the answer that it shows. */
export interface Frame {
  readonly knowledge: Knowledge
  readonly language: Language
  /** The day on which dated rules are read, as YYYY-MM-DD. */
  readonly day: string
  /** The scenario's revision, carried by every button that would change it. */
  readonly revision: number
  readonly scope: 'personal' | 'channel'
  /** Opens the private chat with this scenario; offered in a channel. */
  readonly privately?: string
  /** Shown under `my data`. */
  readonly kept?: Kept
}

/** What is kept beside the conversation itself: days as YYYY-MM-DD, and how many messages are known again. */
export interface Kept {
  readonly since: string
  readonly until: string
  readonly messages: number
  readonly feedback: readonly {
    readonly day: string
    readonly reaction: 'like' | 'dislike'
    readonly reason: string
    /** What it is about, in code; null for no decision. */
    readonly decision: string | null
  }[]
}

/** A frame with its language's words. */
export interface Setting extends Frame {
  readonly words: Words
}

/** A frame with the words of its language. */
export const settingOf = (frame: Frame): Setting => ({ ...frame, words: wordsOf(frame.language) })

/** Things in a row, in the setting's language. */
export const list = (items: readonly string[], { language }: Setting): string => listed(items, language)

/** Publishers and dates behind a statement, each once; the words for `none found` when there are none. */
export const cite = (ids: readonly string[], { knowledge, language }: Setting): string => citations(knowledge)[language](ids)

/** How each language cites: the ids of a statement stand in the knowledge, so that each is cited once. */
const citations = once((knowledge: Knowledge) => {
  const sources = new Map(knowledge.sources.map((source) => [source.id, source]))
  const citing = (language: Language) =>
    once((ids: readonly string[]) =>
      cited(
        ids.flatMap((id) => sources.get(id) ?? []),
        language,
      ),
    )
  return { en: citing('en'), de: citing('de'), fr: citing('fr'), es: citing('es'), ja: citing('ja') }
})

const cited = (sources: readonly Source[], language: Language): string => {
  const { undated, unsourced } = wordsOf(language)
  const shown = sources.map(({ publisher, date }) => `${publisher}, ${date === 'undated' ? undated : dated(date, language)}`)
  return shown.length === 0 ? unsourced : [...new Set(shown)].join(' · ')
}

/** A model's full name. */
export const nameOf = (model: ModelId, { knowledge }: Setting): string => knowledge.models[model].name
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

/** A text with a remark in brackets, if there is one. */
export const aside = (text: string, remark: string, { words }: Setting): string => (remark === '' ? text : words.aside(text, remark))

/** What a part is called: its cloud and place, and what else tells it from the others; without them, its number. */
export const partTitle = (scenario: Scenario, index: number, setting: Setting): string => {
  const parts = scenario.parts.map(factsOf)
  const mine = parts[index] ?? {}
  const alike = parts.filter(({ cloud, tenant }) => cloud === mine.cloud && tenant === mine.tenant)
  const telling = partFactIds.find((fact) => mine[fact] !== undefined && alike.some((other) => other[fact] !== mine[fact]))
  const title = factsTitle(telling ? [...place, telling] : place, mine, setting)
  if (parts.length < 2) return title || setting.words.part(index + 1)
  return title ? `${index + 1}. ${title}` : setting.words.part(index + 1)
}

const place = ['cloud', 'tenant'] as const

/** The values of some facts in a row, as far as they are known. */
const factsTitle = (ids: readonly PartFactId[], facts: PartFacts, setting: Setting): string =>
  ids.flatMap((id) => (facts[id] === undefined ? [] : [valueLabel(id, facts[id], setting)])).join(' · ')

/** The cloud and place of facts in words, as far as they are known. */
export const placeTitle = (facts: PartFacts, setting: Setting): string => factsTitle(place, facts, setting)

/** What a part is called that is no longer there. */
export const goneTitle = (index: number, facts: PartFacts, setting: Setting): string => {
  const title = placeTitle(facts, setting)
  return title ? `${index + 1}. ${title}` : setting.words.part(index + 1)
}

/** A button's title, with the number of its part where there are several. */
export const titled = (title: string, index: number, several: boolean, { words }: Setting): string =>
  several ? `${title} · ${words.part(index + 1)}` : title

/** The id, which buttons carry, of the part of an index; of a part yet to come while there is none. */
export const partId = (scenario: Scenario, index: number | null): PartId | null =>
  index === null ? null : (scenario.parts[index]?.id ?? nextPartId(scenario))

/** The reasons that decide, or all of them where none is marked. */
export const deciding = (reasons: readonly Reason[]): readonly Reason[] => {
  const marked = reasons.filter((reason) => reason.decides)
  return marked.length > 0 ? marked : reasons
}

/** All verdicts of a part. */
export const verdictsOf = (part: PartAdvice) => Object.values(part.verdicts)
