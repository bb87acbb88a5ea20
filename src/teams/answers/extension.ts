import { type Attachment, CardFactory, type TurnContext } from 'botbuilder'
import { z } from 'zod/v4'
import { render } from '../../cards/render.ts'
import { newConversation } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/respond.ts'
import { decodeScenario, encodeScenario } from '../../conversation/scenario-code.ts'
import { type Language, languages } from '../../knowledge/language.ts'
import { type ActivityView, clientLanguage } from '../messages/activity.ts'
import { wordsOfHtml } from '../messages/html.ts'
import { cardAttachment, invokeResponse, withoutPresses } from '../messages/outgoing.ts'
import { edgeWords } from '../messages/words.ts'
import { extensionCommands } from './extension-commands.ts'
import { type Found, search } from './search.ts'
import type { Services } from './services.ts'

const Query = z.object({
  commandId: z.literal(extensionCommands.findModel),
  parameters: z.array(z.object({ name: z.string(), value: z.string().max(200).catch('') })).catch([]),
})
const Fetch = z.object({
  commandId: z.literal(extensionCommands.recommendAttribution),
  messagePayload: z.object({
    body: z.object({ content: z.string().catch(''), contentType: z.string().optional() }).catch({ content: '' }),
  }),
})
const Submitted = z.object({ data: z.object({ code: z.string().max(200), language: z.enum(languages) }) })

/** Answers a search from the message box with cards to insert; with a hint where nothing is found. */
export const answerSearch = async (context: TurnContext, activity: ActivityView, services: Services): Promise<void> => {
  const language = clientLanguage(activity)
  const query = Query.safeParse(activity.value)
  const words = query.success ? (query.data.parameters.find(({ name }) => name === 'query')?.value ?? '') : ''
  const found = query.success ? search(services.knowledge, words) : []
  await context.sendActivity(
    invokeResponse({
      composeExtension:
        found.length === 0
          ? { type: 'message', text: edgeWords[language].nothingFound }
          : { type: 'result', attachmentLayout: 'list', attachments: found.map((one) => result(one, language, services)) },
    }),
  )
}

const result = (found: Found, language: Language, { knowledge, today }: Services): Attachment & { preview: Attachment } => {
  const words = edgeWords[language]
  const [title, text, reply]: [string, string, Reply] =
    found.kind === 'model'
      ? [`${found.model.id} · ${found.model.name}`, found.model.tagline, { kind: 'model', model: found.model.id, here: [] }]
      : [found.term.term, `${words.term} · ${found.term.text}`, { kind: 'term', terms: [found.term] }]
  const { card } = render({ notices: [], reply }, { knowledge, language, day: today(), revision: 0, scope: 'channel' })
  return { ...cardAttachment(withoutPresses(card)), preview: CardFactory.thumbnailCard(title, [], [], { text: shortened(text) }) }
}

const shortened = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`)

/** Reads the message that the action was called on, and answers in a dialog from which the answer can be inserted. Nothing of it is kept. */
export const answerMessageAction = async (context: TurnContext, activity: ActivityView, services: Services): Promise<void> => {
  const fetch = Fetch.safeParse(activity.value)
  const body = fetch.success ? fetch.data.messagePayload.body : { content: '' }
  const text = body.contentType === 'text' ? body.content : wordsOfHtml(body.content)
  const turn = services.advisor.hear(newConversation(clientLanguage(activity)), text, services.today())
  const { language, scenario } = turn.conversation
  const words = edgeWords[language]
  const { card } = bare(turn, services)
  const insert = { type: 'Action.Submit', title: words.insert, data: { code: encodeScenario(scenario), language } }
  const dialog = scenario.parts.length > 0 ? { ...card, actions: [insert] } : card
  const value = { title: words.dialogTitle, width: 'medium', height: 'large', card: cardAttachment(dialog) }
  await context.sendActivity(invokeResponse({ task: { type: 'continue', value } }))
}

/** Inserts the advice of the dialog into the conversation. */
export const answerInsert = async (context: TurnContext, activity: ActivityView, services: Services): Promise<void> => {
  const submitted = Submitted.safeParse(activity.value)
  const scenario = submitted.success ? decodeScenario(submitted.data.data.code) : null
  if (!submitted.success || scenario === null) {
    const said = edgeWords[clientLanguage(activity)].nothingFound
    await context.sendActivity(invokeResponse({ composeExtension: { type: 'message', text: said } }))
    return
  }
  const { code, language } = submitted.data.data
  const turn = services.advisor.press(newConversation(language), { verb: 'continue', data: { code } }, services.today())
  const { card, summary } = bare({ ...turn, answer: { ...turn.answer, notices: [] } }, services)
  const attachment = { ...cardAttachment(card), preview: CardFactory.thumbnailCard(summary) }
  await context.sendActivity(invokeResponse({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachment] } }))
}

/** An answer as a card that calls nobody. */
const bare = ({ conversation, answer }: Turn, { knowledge, today }: Services) => {
  const { language, revision } = conversation
  const message = render(answer, { knowledge, language, day: today(), revision, scope: 'channel' })
  return { ...message, card: withoutPresses(message.card) }
}
