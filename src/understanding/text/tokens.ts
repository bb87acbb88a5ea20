import { mapOf, wordsIn } from '../words.ts'
import type { Normalised } from './normalise.ts'

/** What stands between a token and the one before: nothing, a joint inside an expression, a colon, the end of a clause or of a sentence. */
export const gaps = { none: 0, joint: 1, colon: 2, clause: 3, sentence: 4 } as const
type Gap = (typeof gaps)[keyof typeof gaps]

/** A word, a number, or one character of a script without spaces. */
export interface Token {
  /** As compared: lower case, no diacritics. */
  readonly word: string
  /** Where it stands in the original text. */
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** The characters between this token and the one before. */
  readonly between: string
  /** Written in capitals throughout, or with a capital first. */
  readonly capitals: 'all' | 'first' | 'none'
  /** Ends in a possessive: "the county's". */
  readonly owner: boolean
}

const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const asianFollows = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const gapOf = (between: string): Gap => {
  if (between === '' || between === ' ') return gaps.none
  if (/[.!?;。！？；\n\r]|…/.test(between)) {
    // a full stop inside a word ("node.js", "v1.2") joins; at its end it closes a sentence
    if (between === '.') return gaps.joint
    return gaps.sentence
  }
  if (/[,、，()[\]{}（）「」|–—\t<>]/.test(between) || / [-/] ?| ?[-] /.test(between) || between.includes('->') || between.includes('=>'))
    return gaps.clause
  if (/[:：=]/.test(between)) return gaps.colon
  return gaps.joint
}

const elision = /^(?:l|d|j|c|s|n|m|t|qu)'$/
/** What an English contraction's ending stands for. */
const endings = mapOf({ re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' })
const irregular = mapOf({ won: 'will', can: 'can', shan: 'shall', ain: 'is' })
/** Contractions as people type them without the apostrophe. */
const unmarked: ReadonlyMap<string, readonly [string, string]> = new Map(
  'does did is are was were has have had would could should'
    .split(' ')
    .map((verb): [string, readonly [string, string]] => [`${verb}nt`, [verb, 'not']])
    .concat([
      ['wont', ['will', 'not']],
      ['cant', ['can', 'not']],
      ['cannot', ['can', 'not']],
      ['aint', ['is', 'not']],
      ['ive', ['i', 'have']],
      ['weve', ['we', 'have']],
      ['theyre', ['they', 'are']],
      ['youre', ['you', 'are']],
      ['thats', ['that', 'is']],
      ['whats', ['what', 'is']],
      ['theres', ['there', 'is']],
    ]),
)
/** Words whose 's is "is"; any other 's shows an owner. */
const pronouns = wordsIn('it that there he she what who where how here this which everything nothing')

/** The tokens of a text in order; contractions are written out. Total and linear in its length. */
export const tokenise = ({ original, text, offsets, ends }: Normalised): readonly Token[] => {
  const tokens: Token[] = []
  let behind = 0
  const pattern = asianFollows.test(text) ? piece : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
  for (const match of text.matchAll(pattern)) {
    const word = match[0]
    let between = text.slice(behind, match.index)
    behind = match.index + word.length
    const start = offsets[match.index] ?? 0
    const end = ends[behind - 1] ?? start
    const last = tokens.at(-1)
    if (last && between === "'") {
      const base = last.word
      if (word === 's' && !pronouns.has(base)) {
        tokens[tokens.length - 1] = { ...last, end, owner: true }
        continue
      }
      const ending = word === 's' ? 'is' : endings.get(word)
      if (ending || (word === 't' && base.endsWith('n'))) {
        const verb = ending ? base : (irregular.get(base) ?? base.slice(0, -1))
        tokens[tokens.length - 1] = { ...last, word: verb }
        tokens.push({ word: ending ?? 'not', start, end, gap: gaps.none, between: '', capitals: 'none', owner: false })
        continue
      }
      if (elision.test(`${base}'`)) between = ' '
    }
    const raw = original.slice(start, end)
    const upper = raw !== word && raw !== raw.toLowerCase()
    const token: Token = {
      word,
      start,
      end,
      gap: tokens.length === 0 ? gaps.sentence : gapOf(between),
      between,
      capitals: upper && raw === raw.toUpperCase() ? 'all' : upper && raw[0] !== raw[0]?.toLowerCase() ? 'first' : 'none',
      owner: text[behind] === "'" && text[behind + 1] === ' ' && word.endsWith('s'),
    }
    const spelt = unmarked.get(word)
    if (spelt) tokens.push({ ...token, word: spelt[0] }, { ...token, word: spelt[1], gap: gaps.none, between: '' })
    else tokens.push(token)
  }
  return tokens
}
