import { decodeHTMLStrict, escapeText } from 'entities'

/** A plain text in the few HTML tags that Teams draws: its lines stay lines, its indents stay indents, and a line with a rule under it becomes bold. */
export const htmlOf = (text: string): string =>
  escapeText(text)
    .replace(/^(.+)\n=+$/gm, '<b>$1</b>')
    .replace(/^ +/gm, (indent) => '&nbsp;'.repeat(indent.length))
    .replaceAll('\n', '<br/>')

/** The words of a message that Teams hands over as HTML, a line for each paragraph, list item and line break. */
export const wordsOfHtml = (html: string): string =>
  decoded(
    html
      .replace(/<(?:br|hr|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^>]*>/gi, '\n')
      .replace(/<\/t[dh]>/gi, ' ')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The text with letters in place of all entities; one that stands for no letter is left out. */
export const decoded = (text: string): string => decodeHTMLStrict(text).replaceAll('\ufffd', '')
