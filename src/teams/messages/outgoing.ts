import { type Activity, ActivityTypes, type Attachment, CardFactory, type TurnContext } from 'botbuilder'
import type { Card } from '../../cards/render.ts'
import type { Decision } from '../../conversation/decision.ts'
import type { Reply } from '../../conversation/reply.ts'
import { htmlOf } from './html.ts'

/** What a turn has to say, and how it is to be said. */
export interface Outgoing {
  readonly card: Card
  readonly text: string
  readonly summary: string
  readonly textOnly: boolean
  readonly kind: Reply['kind']
  /** What feedback would be about; null where nothing was decided. */
  readonly decision: Decision | null
}

/** The message to send. Thumbs are offered under decisions alone, since only they can be right or wrong. */
export const messageFrom = ({ card, text, summary, textOnly, decision }: Outgoing): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary,
  ...(textOnly ? { text: htmlOf(text), textFormat: 'xml' } : { attachments: [cardAttachment(card)] }),
  ...(decision === null ? {} : { channelData: { feedbackLoop: { type: 'default' } } }),
})

/** A card as a message carries it. */
export const cardAttachment = (card: object): Attachment => CardFactory.adaptiveCard(card)

/** The answer to a pressed button: the card that takes the place of the pressed one for whoever pressed it, or a line where cards are not wanted. */
export const cardResponse = ({ card, summary, textOnly }: Outgoing): Partial<Activity> =>
  textOnly ? lineResponse(summary) : invokeResponse({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card })

/** The answer to a pressed button that leaves its card as it is. */
const lineResponse = (line: string): Partial<Activity> =>
  invokeResponse({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line })

/** A line as the response to an invoke of this name, in the shape that the client waits for; empty where it shows none. */
export const sayingOnly = (line: string, name: string | undefined): Partial<Activity> => {
  if (name === 'adaptiveCard/action') return lineResponse(line)
  if (name === 'composeExtension/fetchTask') return invokeResponse({ task: { type: 'message', value: line } })
  return invokeResponse(name?.startsWith('composeExtension/') ? { composeExtension: { type: 'message', text: line } } : {})
}

/** The response to an invoke; botbuilder takes it out of the turn and answers the request with it. */
export const invokeResponse = (body: object): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status: 200, body },
})

/** The card without anything that calls the bot, for places where the bot may not be; what only shows or hides stays. */
export const withoutPresses = (card: Card): Card => {
  const bare = withoutExecutes(card)
  return { ...card, ...(typeof bare === 'object' && bare !== null ? bare : {}) }
}

const withoutExecutes = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.filter((one) => !isPress(one) && !isEmptied(one)).map(withoutExecutes)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'selectAction' && isPress(value) ? [] : [[key, withoutExecutes(value)]])),
  )
}

const typeOf = (node: unknown): unknown => (typeof node === 'object' && node !== null ? Reflect.get(node, 'type') : undefined)
const isPress = (node: unknown): boolean => typeOf(node) === 'Action.Execute' || typeOf(node) === 'Action.Submit'
/** An action set that holds nothing but presses. */
const isEmptied = (node: unknown): boolean => {
  if (typeOf(node) !== 'ActionSet' || typeof node !== 'object' || node === null) return false
  const actions: unknown = Reflect.get(node, 'actions')
  return Array.isArray(actions) && actions.every(isPress)
}

/** Puts a message in the place of one that was sent; gives back whether it was still there. */
export const replace = async (context: TurnContext, id: string, message: Outgoing): Promise<boolean> => {
  try {
    await context.updateActivity({ ...messageFrom(message), id })
    return true
  } catch {
    return false
  }
}
