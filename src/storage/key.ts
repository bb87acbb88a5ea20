import { createHash } from 'node:crypto'

/** Sixteen characters that stand for the text and do not give it away at a glance. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** A digest of words in this order; no other words have the same. */
const digestOf = (...words: readonly (string | null)[]): string => createHash('sha256').update(JSON.stringify(words)).digest('base64url')

/** What stands in a conversation's id between the channel and the thread. */
const beforeThread = ';messageid='

/**
 * The key of a chat, or of a channel with all its threads. The tenant stands in front, so that no conversation id of one tenant can name a
 * record of another and a tenant's records can be found together. All of it is digests.
 */
export const chatKey = (tenant: string | null, conversation: string): string => {
  const own = tenant?.toLowerCase() ?? null
  const [chat = ''] = conversation.split(beforeThread)
  return `${digestOf(own)}/${digestOf(own, chat)}`
}

/** The key of a conversation: in a channel that of a thread. It begins with the key of its chat. */
export const conversationKey = (tenant: string | null, conversation: string): string =>
  `${chatKey(tenant, conversation)}/${digestOf(tenant?.toLowerCase() ?? null, conversation, 'thread')}`

/** The salt of a conversation's marks. It cannot be told from what is kept: that holds no conversation's id. */
export const saltOf = (tenant: string | null, conversation: string): string => digestOf(tenant?.toLowerCase() ?? null, conversation, 'salt')

/** How the key of every feedback begins. */
export const allFeedback = 'feedback/'

/** How the key of each feedback given in a conversation begins, or in any conversation of a chat, so that it is found and deleted with it. */
export const feedbackIn = (key: string): string => `${allFeedback}${key}/`

/** The key of the conversation that a feedback was given in. */
export const conversationOf = (feedback: string): string => feedback.split('/').slice(1, 4).join('/')
