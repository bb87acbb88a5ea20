import type { Language } from '../../knowledge/language.ts'
import { wordsIn } from '../words.ts'
import type { Token } from './tokens.ts'

type Latin = Exclude<Language, 'ja'>
const latin = ['en', 'de', 'fr', 'es'] as const

/** Little words that give a language away. */
const littleWords: Readonly<Record<Latin, ReadonlySet<string>>> = {
  en: wordsIn(
    'the is are we our their they and with of for what which how does can you have has this that it do not where who i my in on to be by an from was if but them will would should work works about need want us any',
  ),
  de: wordsIn(
    'der die das und ist sind wir unser unsere unserem unseren ihr ihre nicht von dem den des ein eine einem einen einer auf im beim kunde kunden haben welches welche wie kann nur ich sie es zu zum zur oder wird werden keine kein mit fur bei auch noch vom kundenmandant geht funktioniert unseres aber uns deren dessen',
  ),
  fr: wordsIn(
    'le la les des du de un une est sont nous notre nos vous leur leurs et avec pour dans que quel quelle qui pas ne au aux chez eux deux ils elles en l avons ont cette il elle je par mais qu aucun etes fait faut sommes',
  ),
  es: wordsIn(
    'el la los las del de un una es son somos nuestro nuestra nuestros su sus con para en que cual quien por como tenemos tiene tienen cliente clientes se lo pero hay esta este estan dos otro otra uno al y nos ya me muy hemos han tambien porque desde ustedes',
  ),
}
/** The languages that each of them may stand for. */
const marks = new Map<string, Latin[]>()
for (const language of latin) for (const word of littleWords[language]) marks.set(word, [...(marks.get(word) ?? []), language])

const asian = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** Messages of so few words are told apart by the words themselves. */
export const shortest = 8

/** The language a message is written in by its little words, or null when they do not tell. Reads the first 400 words. */
export const languageOf = (tokens: readonly Token[], fallback: Language): Language | null => {
  const head = tokens.slice(0, 400)
  const count: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0, ja: 0 }
  for (const { word, between } of head) {
    if (between !== ' ' && /[¿¡]/.test(between)) count.es += 2
    const languages = marks.get(word)
    if (languages) for (const language of languages) count[language] += 1
    else if (asian.test(word)) count.ja += 1
  }
  if (count.ja > 2 || (count.ja > 0 && count.ja * 2 >= head.length)) return 'ja'
  let best: Language = fallback
  for (const language of latin) if (count[language] > count[best]) best = language
  const lead = count[best] - count[fallback]
  const tied = latin.filter((language) => count[language] === count[best]).length > 1
  // one little word more does not outweigh the language that a short message's conversation is in
  if (lead === 1 && head.length <= shortest) return null
  return count[best] > 1 || (count[best] === 1 && head.length > 2 && !tied) ? best : null
}
