import type { Language } from '../../src/knowledge/language.ts'

/** Ways to write a message differently that say the same. */
export type Rewriting = (text: string) => string

export const inTitleCase: Rewriting = (text) => text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** By what each does, as the end of a sentence. */
export const cases: Readonly<Record<string, Rewriting>> = {
  'all in small letters': (text) => text.toLowerCase(),
  'all in capitals': (text) => text.toUpperCase(),
  'Every Word With A Capital': inTitleCase,
}

export const punctuation: Readonly<Record<string, Rewriting>> = {
  'without its last full stop': (text) => text.replace(/[.。]\s*$/, ''),
  'with its last full stop doubled': (text) => text.replace(/\.\s*$/, '..'),
  'with an exclamation mark for its last full stop': (text) => text.replace(/\.\s*$/, '!'),
  'with blanks before its commas': (text) => text.replace(/, /g, ' , '),
  'with blanks before its semicolons': (text) => text.replace(/; /g, ' ; '),
  'with hyphens for dashes': (text) => text.replace(/ [–—] /g, ' - '),
  'with long dashes for hyphens': (text) => text.replace(/ [-–] /g, ' — '),
  'with curly quotes': (text) => text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”'),
  'with straight quotes': (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
  'with blanks that do not break': (text) => text.replace(/ /g, '\u00a0'),
  'with a mark of no width in its first long word': (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/u, '\u200b'),
}

/** Whole sentences that have nothing to do with attribution. */
export const asides: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Hello team.',
    'Good morning everyone!',
    'Many thanks in advance.',
    'Hope you are well.',
    'It rains here today.',
    'We have a meeting at three on Tuesday.',
    'Sorry for the long message.',
    'I am new to this.',
  ],
  de: ['Hallo zusammen.', 'Vielen Dank im Voraus.', 'Das Wetter ist heute schön.', 'Wir treffen uns am Dienstag um drei.'],
  fr: ['Bonjour à tous.', "Merci d'avance.", "Il fait beau aujourd'hui.", 'Nous avons une réunion mardi à trois heures.'],
  es: ['Hola a todos.', 'Muchas gracias de antemano.', 'Hoy hace buen tiempo.', 'Tenemos una reunión el martes a las tres.'],
  ja: ['お世話になっております。', 'よろしくお願いします。', '今日は良い天気です。', '火曜日の3時に会議があります。'],
}

/** Courtesies around a question. */
export const courtesies: readonly Rewriting[] = [
  (text) => `Hi, ${text}`,
  (text) => `Hello team. ${text}`,
  (text) => `Good morning! ${text}`,
  (text) => `Hi team,\n\n${text}`,
  (text) => `${text.replace(/\?*$/, '?')} Thanks!`,
]

/** Before or behind the text, as sentences of their own. */
export const withAside = (text: string, aside: string, where: 'before' | 'behind'): string =>
  where === 'before' ? `${aside}\n\n${text}` : `${text.trimEnd()}${/[.!?。？]\s*$/.test(text) ? '' : '.'}\n\n${aside}`

/** A word with one letter doubled, dropped or swapped with the next, never the first. */
export const slipsOf = (word: string): readonly string[] => [
  ...new Set(
    Array.from(word, (letter, i) => {
      const [before, after] = [word.slice(0, i), word.slice(i + 1)]
      const next = after[0]
      const swapped = next === undefined || next === letter ? [] : [before + next + letter + after.slice(1)]
      return i === 0 ? [] : [before + letter + letter + after, before + after, ...swapped]
    }).flat(),
  ),
]

export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?。？])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
