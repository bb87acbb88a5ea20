import type { Token } from '../text/tokens.ts'

/** What stands between the letters of an abbreviation that is spelt out. */
const joint = /^[ .-]$/
/** No abbreviation is longer, in letters. */
const longest = 5
const isLetter = (token: Token | undefined): token is Token => token !== undefined && token.capitals === 'all' && token.word.length === 1

/** Writes abbreviations that are spelt out, as machines that take dictation do, as one word: "the M C A", "an E-A", "C.P.O.R." */
export const joinSpelt = (tokens: readonly Token[], knows: (word: string) => boolean): readonly Token[] => {
  if (!tokens.some(isLetter)) return tokens
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    let end = at
    while (end - at < longest && isLetter(tokens[end]) && (end === at || joint.test(tokens[end]?.between ?? ''))) end++
    const letters = tokens.slice(at, end)
    const word = letters.map((letter) => letter.word).join('')
    const [first] = letters
    const last = letters.at(-1)
    if (letters.length > 1 && first && last && knows(word)) joined.push({ ...first, word, end: last.end })
    else joined.push(...(letters.length > 0 ? letters : tokens.slice(at, at + 1)))
    at = Math.max(end, at + 1)
  }
  return joined
}
