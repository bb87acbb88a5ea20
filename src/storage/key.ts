import { createHash } from 'node:crypto'

/** Sixteen characters that stand for the text and do not give it away at a glance. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/**
 * The key of a conversation. The tenant stands in front, in clear, so that no conversation id of one tenant can name a record of another
 * and a tenant's records can be found together; the rest is a digest.
 */
export const conversationKey = (tenant: string | null, conversation: string): string =>
  `${
    tenant === null
      ? 'no-tenant'
      : tenant
          .toLowerCase()
          .replace(/[^a-z0-9-]/g, '_')
          .slice(0, 64)
  }/${createHash('sha256')
    .update(`${tenant?.toLowerCase() ?? ''}\n${conversation}`)
    .digest('base64url')}`

/** How the key of each feedback given in a conversation begins, so that it is found and deleted with the conversation. */
export const feedbackIn = (conversation: string): string => `feedback/${conversation}/`
