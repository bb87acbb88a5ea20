/** Text in the form words are compared in, and where each of its characters stood in the original. */
export interface Normalised {
  readonly original: string
  /** Lower case, without diacritics, compatibility forms, control, zero-width or direction characters. */
  readonly text: string
  /** `offsets[i]` is the original index of `text[i]`; one more entry for the end. */
  readonly offsets: readonly number[]
  /** Original index just behind the character that gave `text[i]`. */
  readonly ends: readonly number[]
}

const invisible = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{Variation_Selector}]/u
const space = /\s/
const latinMark = /[\u0300-\u036f]/g
const foldings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
}

const fold = (char: string): string => {
  const code = char.charCodeAt(0)
  const mark = foldings[char]
  if (mark !== undefined) return mark
  if (code < 128) return code >= 65 && code <= 90 ? char.toLowerCase() : code < 32 ? (space.test(char) ? char : '') : char
  if (space.test(char)) return ' '
  if (invisible.test(char)) return ''
  const lower = char.normalize('NFKC').toLowerCase()
  const plain = lower.normalize('NFD').replace(latinMark, '')
  return foldings[lower] ?? (plain === '' ? '' : plain.normalize('NFC'))
}

/** Signs that are compared as they stand, capitals aside; the others are folded one by one. */
const plainRun = /([ -_a-~\n]+)/

const memo = new Map<string, string>()
const folded = (char: string): string => {
  const known = memo.get(char)
  if (known !== undefined) return known
  const made = fold(char)
  if (memo.size < 5000) memo.set(char, made)
  return made
}

/** The text as words are compared; total and linear in its length. */
export const normalise = (original: string): Normalised => {
  let text = ''
  const offsets: number[] = []
  const ends: number[] = []
  let at = 0
  const put = (char: string, plain: string): void => {
    for (let i = 0; i < plain.length; i++) {
      offsets.push(at)
      ends.push(at + char.length)
    }
    text += plain
    at += char.length
  }
  original.split(plainRun).forEach((piece, i) => {
    if (i % 2 === 0) {
      for (const char of piece) put(char, folded(char))
      return
    }
    text += piece.toLowerCase()
    for (let left = piece.length; left > 0; left--) {
      offsets.push(at++)
      ends.push(at)
    }
  })
  offsets.push(at)
  return { original, text, offsets, ends }
}
