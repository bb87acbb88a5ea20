import { decoded } from './html.ts'

/** A mention as it comes in an activity's entities; Teams leaves `text` null in some group chats. */
export interface Mention {
  readonly id: string
  readonly name: string | null
  readonly text: string | null
}

/**
 * What the user wrote, as plain words: the bot's own mention is gone, other people's names stay, and so do the words around a quoted message.
 * Only the mention whose id is the bot's is taken as its own, so that a second bot of a similar name is left alone.
 */
export const wordsWithout = (own: string, mentions: readonly Mention[], text: string): string => {
  const named = mentions.filter(({ id }) => id === own).flatMap(({ text: tag, name }) => tag ?? (name === null ? [] : `<at>${name}</at>`))
  const freed = named.reduce((rest, tag) => withoutFirst(rest, tag), text)
  return decoded(freed.replace(insertedCard, ' ').replace(quotedMessage, ' ').replace(otherMention, '$1'))
    .replace(padding, ' ')
    .replace(outerSpace, '')
}

/** What stands for a card in a message that holds one. */
const insertedCard = /<span\b[^>]*\binline-compose-card\b[^>]*>[\s\S]*?(?:<\/span>|$)/gi
const quotedMessage = /<quoted\b[^>]*\/?>(?:<\/quoted>)?/gi
const otherMention = /<at\b[^>]*>([^<]*)<\/at>/gi
const padding = /[\u00a0\u200b\u2060\ufeff]+/g
const outerSpace = /^[ \t\r\n]+|[ \t\r\n]+$/g

const withoutFirst = (text: string, part: string): string => {
  const at = part === '' ? -1 : text.indexOf(part)
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`
}
