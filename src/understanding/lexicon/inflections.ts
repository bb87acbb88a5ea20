import type { Language } from '../../knowledge/language.ts'

const english = (word: string): readonly string[] => {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? word + word.at(-1) : stem
  return [
    `${word}s`,
    ...(/(?:s|x|z|ch|sh|o)$/.test(word) ? [`${word}es`] : []),
    ...(/[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : []),
    `${doubled}ing`,
    `${doubled}ed`,
    `${stem}ing`,
    `${stem}ed`,
  ]
}
const german = (word: string): readonly string[] => {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  return ['e', 'en', 'er', 'es', 'em', 's', 'n', 't'].map((ending) => stem + ending).concat(`${word}s`, `${word}n`)
}
const french = (word: string): readonly string[] => [`${word}s`, `${word}e`, `${word}es`, `${word}x`]
const spanish = (word: string): readonly string[] => {
  const stem = /[oa]$/.test(word) ? word.slice(0, -1) : word
  return [`${word}s`, `${word}es`, `${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`]
}
const rules: Readonly<Record<Language, (word: string) => readonly string[]>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ja: () => [],
}

/** The word and the forms it takes by the regular rules of its language; words under three letters have none. */
export const formsOf = (word: string, language: Language): readonly string[] =>
  word.length < 3 || /\d$/.test(word) ? [word] : [...new Set([word, ...rules[language](word)])]
