import { wordsOf } from '../grammar.ts'
import { wordsIn } from '../words.ts'
import { gaps, type Token } from './tokens.ts'

/** Punctuation as it is spoken to a machine that writes it out, by the sign it stands for. */
const marks: readonly { readonly sign: string; readonly words: readonly string[] }[] = [
  ['.', 'full stop'],
  ['?', 'question mark'],
  ['!', 'exclamation mark'],
  ['\n', 'new line'],
  ['\n', 'new paragraph'],
  ['\n', 'neue zeile'],
  ['\n', 'neuer absatz'],
  ['?', 'fragezeichen'],
  ['?', 'point d interrogation'],
  ['.', 'punto y aparte'],
  ['?', 'signo de interrogacion'],
].map(([sign = '', words = '']) => ({ sign, words: words.split(' ') }))
const openings = wordsIn('full question exclamation new neue neuer fragezeichen point punto signo')
/** Behind these the words mean themselves: "there is a question mark over the claim". */
const articles = wordsOf(['definite', 'indefinite'], 'this that some big')

/** The tokens without punctuation that was spoken: what follows it begins a sentence. */
export const withoutDictated = (tokens: readonly Token[]): readonly Token[] => {
  const signAt = (at: number) =>
    openings.has(tokens[at]?.word ?? '') && !articles.has(tokens[at - 1]?.word ?? '')
      ? marks.find(({ words }) => words.every((word, i) => tokens[at + i]?.word === word && (i === 0 || tokens[at + i]?.gap === gaps.none)))
      : undefined
  if (!tokens.some((_, at) => signAt(at))) return tokens
  const kept: Token[] = []
  let spoken = ''
  for (let at = 0; at < tokens.length; at++) {
    const mark = signAt(at)
    const token = tokens[at]
    if (mark !== undefined) {
      spoken += mark.sign
      at += mark.words.length - 1
    } else if (token !== undefined) {
      kept.push(spoken === '' ? token : { ...token, gap: gaps.sentence, between: spoken + token.between })
      spoken = ''
    }
  }
  return kept
}
