import type { TurnContext } from 'botbuilder'
import { LRUCache } from 'lru-cache'
import type { Conversation } from '../../conversation/conversation.ts'
import type { Decision } from '../../conversation/decision.ts'
import { cardAttachment, messageFrom, type Outgoing } from '../messages/outgoing.ts'

/** As much of a message as is remembered; cards would fill the memory. */
type Glimpse = Pick<Outgoing, 'kind' | 'summary' | 'textOnly'>

/** The newest exchange of a conversation, as far as this process saw it. Lost, it costs tidiness alone. */
interface Exchange {
  /** The activity of the user's message. */
  readonly said: string
  /** The conversation before that message and the turns after it, so that an edited message can be read again. */
  readonly before: Conversation | null
  readonly turns: number
  /** The activity of the reply, and what it showed. */
  readonly reply: string | null
  readonly shown: Glimpse
}

export interface ShownCards {
  readonly newest: (key: string) => Exchange | undefined
  /**
   * Sends a reply at the end of the chat. The card with an earlier state of the same advice shrinks to its one line, so that one card is left to
   * answer. One card shrinks at a time and others stay as they are meanwhile: under load, answers matter more than tidiness.
   */
  readonly say: (context: TurnContext, key: string, message: Outgoing, exchange: Omit<Exchange, 'reply' | 'shown'>) => Promise<void>
  /** A card was replaced in place by what a button led to. */
  readonly replaced: (key: string, card: string, message: Outgoing) => void
  /** Nothing is known of the conversation any more. */
  readonly forget: (key: string) => void
  /** The decision that a reply showed. */
  readonly decision: (reply: string) => Decision | null
}

/** Keeps track of the cards on the table, a few for each conversation and only in memory. */
export const createShownCards = (): ShownCards => {
  const newest = new LRUCache<string, Exchange>({ max: 5_000 })
  const decisions = new LRUCache<string, Decision>({ max: 20_000 })
  let shrinking = false

  const note = (reply: string | null, { decision }: Outgoing): void => {
    if (reply !== null && decision !== null) decisions.set(reply, decision)
  }

  const keep = (key: string, exchange: Exchange): void => {
    if (exchange.shown.kind === 'forgotten') newest.delete(key)
    else newest.set(key, exchange)
  }

  return {
    newest: (key) => newest.get(key),
    forget: (key) => {
      newest.delete(key)
    },
    decision: (reply) => decisions.get(reply) ?? null,
    replaced: (key, card, message) => {
      note(card, message)
      const exchange = newest.get(key)
      if (exchange !== undefined && (exchange.reply === card || message.kind === 'forgotten'))
        keep(key, { ...exchange, shown: glimpse(message) })
    },
    say: async (context, key, message, exchange) => {
      const sent = await context.sendActivity(messageFrom(message))
      const reply = sent?.id ?? null
      const earlier = newest.get(key)
      keep(key, { ...exchange, reply, shown: glimpse(message) })
      note(reply, message)
      const outdated = message.kind === 'advice' && earlier?.shown.kind === 'advice' && !earlier.shown.textOnly ? earlier : null
      if (outdated?.reply && !shrinking) {
        shrinking = true
        await shrink(context, outdated.reply, outdated.shown.summary).finally(() => {
          shrinking = false
        })
      }
    },
  }
}

const glimpse = ({ kind, summary, textOnly }: Outgoing): Glimpse => ({ kind, summary, textOnly })

/** The card gives way to its summary; a card that is gone already needs none. */
const shrink = async (context: TurnContext, card: string, summary: string): Promise<void> => {
  const body = [{ type: 'TextBlock', text: summary, wrap: true, isSubtle: true, size: 'Small' }]
  const attachments = [cardAttachment({ type: 'AdaptiveCard', version: '1.5', body, fallbackText: summary })]
  await context.updateActivity({ type: 'message', id: card, summary, attachments }).catch(() => undefined)
}
