import { type Language, languages } from '../knowledge/language.ts'
import type { Conversation } from './conversation.ts'
import { plainWords } from './plain-words.ts'
import type { Press } from './press.ts'
import { codeIn } from './scenario-code.ts'

/** A press that a message stands for, and the language of its words; null where it has none. */
interface Command {
  readonly press: Press
  readonly language: Language | null
}

/** Finds the command that a button's title is in a conversation; null for what is no title. Cards have the titles, and the edge passes them in. */
export type Titles = (text: string, conversation: Conversation, day: string) => Command | null

/** Words about the conversation itself, not about attribution. */
const phrases: readonly { readonly press: Press; readonly words: Readonly<Record<Language, readonly string[]>> }[] = [
  {
    press: { verb: 'textOnly', data: { on: true } },
    words: {
      en: ['text only', 'no cards', 'plain text'],
      de: ['nur text', 'keine karten'],
      fr: ['texte seul', 'sans cartes'],
      es: ['solo texto', 'sin tarjetas'],
      ja: ['テキストのみ'],
    },
  },
  {
    press: { verb: 'textOnly', data: { on: false } },
    words: {
      en: ['cards', 'with cards', 'cards on', 'show cards'],
      de: ['karten', 'mit karten'],
      fr: ['cartes', 'avec cartes'],
      es: ['tarjetas', 'con tarjetas'],
      ja: ['カード表示'],
    },
  },
  {
    press: { verb: 'myData', data: {} },
    words: {
      en: ['my data', 'show my data', 'what do you store'],
      de: ['meine daten', 'zeig meine daten'],
      fr: ['mes données', 'mes donnees'],
      es: ['mis datos'],
      ja: ['私のデータ'],
    },
  },
  {
    press: { verb: 'forgetMe', data: {} },
    words: {
      en: ['forget me', 'delete my data', 'erase my data'],
      de: ['vergiss mich', 'lösche meine daten', 'meine daten löschen'],
      fr: ['oublie-moi', 'oubliez-moi', 'supprimer mes données'],
      es: ['olvídame', 'olvidame', 'borra mis datos'],
      ja: ['私のデータを削除'],
    },
  },
  {
    press: { verb: 'report', data: {} },
    words: {
      en: ['report a wrong rule', 'report a problem', 'this is wrong'],
      de: ['regel melden', 'falsche regel melden'],
      fr: ['signaler une règle', 'signaler une erreur'],
      es: ['informar de una regla', 'informar de un error'],
      ja: ['誤りを報告'],
    },
  },
]

const byWords: ReadonlyMap<string, Command> = new Map(
  phrases.flatMap(({ press, words }) =>
    languages.flatMap((language) => words[language].map((word) => [plainWords(word), { press, language }] as const)),
  ),
)
/** Longer messages are never commands. */
const mostCharacters = 120

/** The press that a message stands for word by word, such as `text only` or a scenario's code; null for all else. */
export const commandIn = (text: string): Command | null => {
  if (text.length > mostCharacters) return null
  const code = codeIn(text)
  if (code !== null) return { press: { verb: 'continue', data: { code } }, language: null }
  return byWords.get(plainWords(text.replace(/\bplease\b/giu, ' '))) ?? null
}
