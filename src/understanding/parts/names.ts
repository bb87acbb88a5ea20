import type { Annotated } from '../annotate.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'

/** What tells a customer's or a product's name from other words of a message. */
export interface Names {
  /** Whether a word may be a name, or a part of one. */
  readonly isName: (at: number) => boolean
  /** The words of the name that begins at a token. */
  readonly nameAt: (at: number) => readonly string[]
}

/** What opens a sentence with a capital and is no name. */
const noNames = wordsIn(
  'everything nothing nobody everybody everyone anyone anybody somebody someone something anything both all each some most many none one they there here what which who where when why how our their its his her the this that these those it we you she ours theirs yours mine description summary subject category priority note notes context background situation details ticket update nachtrag korrektur erganzung correction addendum edit rectificatif correccion question microsoft partner partners customer customers client clients licences licenses licensing contract contracts agreement subscription subscriptions tenant tenants role access alles nichts niemand beide alle kunde lizenzen vertrag tout rien personne contrat todo nada nadie cliente licencias contrato',
)
/** Whether a word with a capital is no name of a customer or a product. */
export const isNoName = (word: string): boolean => noNames.has(word)
/** German and Romance adverbs: "vertraglich", "contractuellement", "actualmente". */
const adverb = /.{4}(?:lich|mäßig|massig|ellement|amment|almente|amente)$/
/** No name is longer, in words. */
const longestName = 3

/** Whether most words have a capital, or are all capitals, so that none tells a name. */
export const isTitled = (tokens: Annotated['tokens']): boolean =>
  (['first', 'all'] as const).some(
    (kind) => tokens.reduce((count, { capitals }) => count + Number(capitals === kind), 0) > tokens.length / 2,
  )

/** Names by their capitals: words that no vocabulary knows and that do not just open a sentence. `isKnown`: a phrase lies over the token. */
export const namesOf = ({ tokens, found }: Annotated, isKnown: (token: number) => boolean): Names => {
  const fields = new Set(found.field.map(({ from }) => from))
  const titled = isTitled(tokens)
  const isName = (at: number): boolean => {
    const token = tokens[at]
    if (titled || token === undefined || token.capitals === 'none' || token.word.length < 3) return false
    return !isNoName(token.word) && !adverb.test(token.word) && !isKnown(at) && !fields.has(at)
  }
  const goesOn = (at: number): boolean =>
    isName(at) && tokens[at]?.capitals === 'first' && (tokens[at]?.gap === gaps.none || /^ ?& ?$/.test(tokens[at]?.between ?? ''))
  const nameAt = (at: number): readonly string[] => {
    let end = at + 1
    while (end - at < longestName && goesOn(end)) end++
    return tokens.slice(at, end).map(({ word }) => word)
  }
  return { isName, nameAt }
}
