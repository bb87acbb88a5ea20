import type { Setting } from './frame.ts'
import { listed } from './words.ts'

/** Things in a row, in the setting's language. */
export const list = (items: readonly string[], { language }: Setting): string => listed(items, language)

/** A text with a remark in brackets, if there is one. */
export const aside = (text: string, remark: string, { words }: Setting): string => (remark === '' ? text : words.aside(text, remark))
