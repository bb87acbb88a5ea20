import type { Press } from './press.ts'
import { codeIn } from './scenario-code.ts'

/** Words about the conversation itself, not about attribution, in each language. */
const phrases: readonly { readonly press: Press; readonly words: readonly string[] }[] = [
  {
    press: { verb: 'textOnly', data: { on: true } },
    words: [
      'text only',
      'no cards',
      'plain text',
      'nur text',
      'keine karten',
      'texte seul',
      'sans cartes',
      'solo texto',
      'sin tarjetas',
      'テキストのみ',
    ],
  },
  {
    press: { verb: 'textOnly', data: { on: false } },
    words: [
      'cards',
      'with cards',
      'cards on',
      'show cards',
      'mit karten',
      'karten',
      'avec cartes',
      'cartes',
      'con tarjetas',
      'tarjetas',
      'カード表示',
    ],
  },
  {
    press: { verb: 'myData', data: {} },
    words: ['my data', 'show my data', 'what do you store', 'meine daten', 'mes données', 'mes donnees', 'mis datos', '私のデータ'],
  },
  {
    press: { verb: 'forgetMe', data: {} },
    words: [
      'forget me',
      'delete my data',
      'erase my data',
      'vergiss mich',
      'lösche meine daten',
      'meine daten löschen',
      'oublie-moi',
      'oubliez-moi',
      'supprimer mes données',
      'olvídame',
      'olvidame',
      'borra mis datos',
      '私のデータを削除',
    ],
  },
  {
    press: { verb: 'report', data: {} },
    words: [
      'report a wrong rule',
      'report a problem',
      'this is wrong',
      'regel melden',
      'falsche regel melden',
      'signaler une règle',
      'signaler une erreur',
      'informar de una regla',
      'informar de un error',
      '誤りを報告',
    ],
  },
]

const byWords = new Map(phrases.flatMap(({ press, words }) => words.map((word) => [word, press] as const)))
/** Longer messages are never commands. */
const mostCharacters = 120

/** The press that a message stands for word by word, such as `text only` or a scenario's code; null for all else. */
export const commandIn = (text: string): Press | null => {
  if (text.length > mostCharacters) return null
  const code = codeIn(text)
  if (code !== null) return { verb: 'continue', data: { code } }
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,;!?¡¿。、！？]+|\bplease\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return byWords.get(words) ?? null
}
