import type { Language } from '../../knowledge/language.ts'
import { wordsOf } from '../grammar.ts'
import type { Match } from '../lexicon/find.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import type { Meaning } from './meanings.ts'

/** What may follow a product's name where a sentence begins with it: "Teams for a school". */
const behind = wordsIn('for at beim bei fur chez pour dans en para and und et y')
const determiners = wordsIn(
  'die der den unsere unserer unseren ihre ihrer ihren deren seine seiner seinen eure alle allen mehrere mehreren viele vielen einige einigen zwei drei vier funf keine andere anderen',
)
const adjective = /(?:e|er|es)$/

/** Whether a capital marks a token as a name: inside a sentence, or where a product is named in brief; in German where no word of a noun's company stands before it. */
export const standsAsName = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const token = tokens[at]
  if (token === undefined || token.capitals === 'none') return false
  const opens = token.gap === gaps.sentence
  if (!opens && language !== 'de') return true
  const before = tokens[at - 1]
  if (!opens && token.gap === gaps.none && before !== undefined) {
    const inflects = before.capitals === 'none' || before.gap === gaps.sentence
    return !(determiners.has(before.word) || (inflects && adjective.test(before.word)))
  }
  const next = tokens[at + 1]
  return !opens || next === undefined || next.gap >= gaps.colon || behind.has(next.word)
}

const products = wordsIn('teams')
const joints = wordsOf('and')

/** "Azure and Teams": a word that is a product beside another product stands for itself alone. */
export const besideProduct = (match: Match<Meaning>, tokens: readonly Token[]): Match<Meaning> => {
  const { meaning, from, to } = match
  if (meaning.kind !== 'fact' || meaning.fact !== 'cloud' || !tokens.slice(from, to).some(({ word }) => joints.has(word))) return match
  const at = products.has(tokens[to - 1]?.word ?? '') ? to - 1 : products.has(tokens[from]?.word ?? '') ? from : null
  return at === null ? match : { ...match, from: at, to: at + 1, literal: [at], gapped: [] }
}
