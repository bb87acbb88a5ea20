import { blotted, type Sensitive } from '../secrets.ts'
import { longestQuote } from './limits.ts'

/** Gives a quote as it may be kept: what is sensitive in the message is blotted out, and it is no longer than a kept quote may be. */
export type Quoting = (quote: string) => string

const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`)

/** Where `part` occurs in `text`. */
const occurrences = (text: string, part: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

/** How to quote this message. A quote that touches something sensitive anywhere in it comes out blotted. */
export const quoting = (text: string, sensitive: readonly Sensitive[]): Quoting => {
  if (sensitive.length === 0) return (quote) => cut(quote, longestQuote)
  const safe = blotted(text, sensitive)
  return (quote) => {
    const touched = occurrences(text, quote).find((at) => safe.slice(at, at + quote.length) !== quote)
    return cut(touched === undefined ? quote : safe.slice(touched, touched + quote.length), longestQuote)
  }
}
