type Piece = string | false | undefined | readonly Piece[]

/** Lines from pieces; what is empty or false leaves no line. */
export const lines = (...pieces: readonly Piece[]): string => flat(pieces).join('\n')

/** Blocks set apart by an empty line; empty ones leave nothing. */
export const blocks = (...pieces: readonly Piece[]): string => flat(pieces).join('\n\n')

/** Every line moved right by two spaces for each `level`. */
export const indent = (text: string, level = 1): string => text.replace(/^(?=.)/gm, '  '.repeat(level))

/** Lines as a card keeps them apart. */
export const paragraphs = (text: string): string => text.replaceAll('\n', '\n\n')

/** A text as one point of a list; its further lines stand under the first. */
export const bullet = (text: string): string => `- ${text.replace(/\n/g, '\n  ')}`

/** A title with a rule under it. */
export const heading = (title: string): string => `${title}\n${'='.repeat(Math.min(72, columnsOf(title)))}`

/** A smaller title over lines that belong to it; nothing when there are none. */
export const section = (title: string, ...pieces: readonly Piece[]): string => {
  const body = lines(...pieces)
  return body === '' ? '' : `${title}\n${indent(body)}`
}

/** Source and date behind a sentence, in brackets. */
export const withSource = (sentence: string, source: string): string => `${sentence} [${source.replaceAll(' · ', '; ')}]`

const flat = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? (piece === '' ? [] : [piece]) : piece ? flat(piece) : []))

/** How many columns a text takes where East Asian letters take two. */
const columnsOf = (text: string): number =>
  [...text].reduce((columns, letter) => columns + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}！-｠ー]/u.test(letter) ? 2 : 1), 0)
