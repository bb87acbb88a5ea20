import type { Normalised } from './normalise.ts'

/** What stands between a token and the one before: nothing, a joint inside an expression, a colon, the end of a clause or of a sentence. */
export const gaps = { none: 0, joint: 1, colon: 2, clause: 3, sentence: 4 } as const
export type Gap = (typeof gaps)[keyof typeof gaps]

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
  if (/[,、，()[\]{}（）「」|–—]/.test(between) || / [-/] ?| ?[-] /.test(between) || between.includes('->') || between.includes('=>'))
    return gaps.clause
  if (/[:：=]/.test(between)) return gaps.colon
  return gaps.joint
}

const elision = /^(?:l|d|j|c|s|n|m|t|qu)'$/

/** The tokens of a text in order; total and linear in its length. */
export const tokenise = ({ original, text, offsets, ends }: Normalised): readonly Token[] => {
  const tokens: Token[] = []
  let behind = 0
  const needsAsian = asianFollows.test(text)
  const pattern = needsAsian ? piece : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
  for (const match of text.matchAll(pattern)) {
    const word = match[0]
    const at = match.index
    let between = text.slice(behind, at)
    behind = at + word.length
    const start = offsets[at] ?? 0
    const end = ends[behind - 1] ?? start
    const last = tokens.at(-1)
    if (
      last &&
      between === "'" &&
      (word === 's' || word === 't' || word === 're' || word === 've' || word === 'll' || word === 'd' || word === 'm')
    ) {
      // English contractions and possessives stay one word: "customer's" is compared as "customer", "don't" as "dont"
      tokens[tokens.length - 1] = { ...last, word: word === 's' ? last.word : `${last.word}${word}`, end }
      continue
    }
    if (last && between === "'" && elision.test(`${last.word}'`)) between = ' '
    const raw = original.slice(start, end)
    const upper = raw !== raw.toLowerCase()
    tokens.push({
      word,
      start,
      end,
      gap: tokens.length === 0 ? gaps.sentence : gapOf(between),
      between,
      capitals: upper && raw === raw.toUpperCase() ? 'all' : upper && raw[0] !== raw[0]?.toLowerCase() ? 'first' : 'none',
    })
  }
  return tokens
}
