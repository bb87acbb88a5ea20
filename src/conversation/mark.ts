import { createHash } from 'node:crypto'
import { plainWords } from './plain-words.ts'

/** Words around a name that are none of it: `customer B` and `B` are the same. */
const around =
  /(?<![\p{L}\p{N}])(?:the|our|my|customers?|clients?|parts?|workloads?|de[rmnrs]|die|das|kunden?|kundin|teil|l[ae]s?|les|notre|partie|el|los|nuestro|cliente|parte)(?![\p{L}\p{N}])|(?:お客様|顧客|部分|さん|様|社)/gu

/** A name as it is compared: without case, punctuation and the words around it. */
const bareName = (name: string): string => {
  const words = plainWords(name)
  return plainWords(words.replace(around, ' ')) || words
}

/** Gives what is kept of a name: enough to know it again when it is said again under the same salt, and not to tell it. */
export type Marking = (name: string) => string

/** The marking under a salt. The marks are as safe as the salt: who has it can try names. */
export const markingWith =
  (salt: string): Marking =>
  (name) =>
    createHash('sha256')
      .update(`${salt}\n${bareName(name)}`)
      .digest('base64url')
      .slice(0, 10)

/** Only so much of a message is searched for names. */
const mostCharacters = 2000
/** Names have no more words. */
const mostWords = 4

/** Latin words, and each run of one Japanese script. */
const words = /[\p{sc=Katakana}ー]+|\p{sc=Han}+|\p{sc=Hiragana}+|(?:(?![\p{sc=Katakana}\p{sc=Han}\p{sc=Hiragana}ー])[\p{L}\p{N}&’'.-])+/gu

/** The marks of all that may be a name in a text. */
export const marksIn = (text: string, marking: Marking): ReadonlySet<string> => {
  const found = text.slice(0, mostCharacters).match(words) ?? []
  return new Set(
    found.flatMap((_, start) => Array.from({ length: mostWords }, (_, more) => marking(found.slice(start, start + more + 1).join(' ')))),
  )
}
