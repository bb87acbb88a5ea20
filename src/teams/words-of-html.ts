/** The words of a message that Teams hands over as HTML, a line for each paragraph, list item and line break. */
export const wordsOfHtml = (html: string): string =>
  html
    .replace(/<(?:br|hr|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^>]*>/gi, '\n')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|amp|lt|gt|quot|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name ? (named[name.toLowerCase()] ?? whole) : letter(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)),
    )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const letter = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
