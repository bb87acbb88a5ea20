import type { Reading } from '../understanding/reading.ts'
import { longestQuote } from './limits.ts'

/** Gives a quote as it may be kept: what is sensitive in the message is blotted out, and it is no longer than a kept quote may be. */
export type Quoting = (quote: string) => string

const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`)

/** The text with a dot in place of each character of these stretches. */
export const blot = (text: string, sensitive: Reading['sensitive']) =>
  sensitive.reduce((blotted, { start, end }) => blotted.slice(0, start) + '•'.repeat(Math.max(0, end - start)) + blotted.slice(end), text)

/** Where `part` occurs in `text`. */
const occurrences = (text: string, part: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

/** How to quote this message. A quote that touches something sensitive anywhere in it comes out blotted. */
export const quoting = (text: string, sensitive: Reading['sensitive']): Quoting => {
  if (sensitive.length === 0) return (quote) => cut(quote, longestQuote)
  const blotted = blot(text, sensitive)
  return (quote) => {
    const touched = occurrences(text, quote).find((at) => blotted.slice(at, at + quote.length) !== quote)
    return cut(touched === undefined ? quote : blotted.slice(touched, touched + quote.length), longestQuote)
  }
}
