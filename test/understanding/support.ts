import type { FactId, PartFacts } from '../../src/knowledge/facts.ts'
import type { Language } from '../../src/knowledge/language.ts'
import type { ModelId } from '../../src/knowledge/schema.ts'
import { read } from '../../src/understanding/read.ts'
import type { PartReading, Reading, ReadingContext } from '../../src/understanding/reading.ts'

export const nothingSaid: ReadingContext = { asked: null, parts: [], language: 'en', lastModels: [] }

/** A conversation in which these parts stand and perhaps a fact was just asked. */
export const after = (parts: readonly PartFacts[], asked: FactId | null = null, lastModels: readonly ModelId[] = []): ReadingContext => ({
  ...nothingSaid,
  parts,
  asked,
  lastModels,
})

export const inLanguage = (language: Language): ReadingContext => ({ ...nothingSaid, language })

const factsOf = ({ proposals }: PartReading): string =>
  [...new Set(proposals.map(({ fact, value }) => `${fact}=${value}`))].sort().join(' ')

/** What is proposed, `fact=value` in alphabetical order, one line for each part and one for the goals; without order of the parts. */
export const told = ({ parts, goals }: Pick<Reading, 'parts' | 'goals'>): readonly string[] => [
  ...parts.map(factsOf).sort(),
  ...(goals.length === 0
    ? []
    : [
        `goals: ${goals
          .map(({ value }) => value)
          .sort()
          .join(' ')}`,
      ]),
]

/** The same of a message. */
export const heard = (text: string, context: ReadingContext = nothingSaid): readonly string[] => told(read(text, context))

/** `fact=value` pairs in any order, as `heard` gives them. */
export const part = (pairs: string): string => pairs.split(' ').sort().join(' ')

export const quotesOf = ({ parts, goals, subject, ambiguous }: Reading): readonly string[] => [
  ...[...parts.flatMap(({ proposals }) => proposals), ...goals, ...subject.facts].map(({ quote }) => quote),
  ...ambiguous.map(({ quote }) => quote),
  ...parts.flatMap(({ name }) => name ?? []),
]
