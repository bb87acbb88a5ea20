import { z } from 'zod/v4'
import { type Press, parsePress } from '../../conversation/press.ts'
import { type Language, languageOf } from '../../knowledge/language.ts'
import { type Mention, wordsWithout } from './mention.ts'

const text = z.string().optional().catch(undefined)
const each = <T>(one: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.flatMap((item): T[] => {
        const parsed = one.safeParse(item)
        return parsed.success ? [parsed.data] : []
      }),
    )

const Mentions = each(
  z.object({
    type: z.literal('mention'),
    mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
    text: z.string().nullish(),
  }),
)
const ClientInfos = each(z.object({ type: z.literal('clientInfo'), locale: z.string() }))

/** What is looked at in an activity. Whatever else it holds is left alone; a field of the wrong shape counts as missing. */
const ActivityView = z.object({
  id: text,
  type: text,
  name: text,
  text,
  locale: text,
  replyToId: text,
  value: z.unknown(),
  from: z.object({ id: text }).catch({}),
  recipient: z.object({ id: text }).catch({}),
  conversation: z.object({ id: text, conversationType: text, tenantId: text }).catch({}),
  channelData: z
    .object({ eventType: text, tenant: z.object({ id: text }).catch({}), team: z.object({ id: text }).catch({}) })
    .catch({ tenant: {}, team: {} }),
  entities: z.unknown(),
  attachments: each(z.object({ contentType: z.string() })),
  membersAdded: each(z.object({ id: z.string() })),
  action: text,
})
export type ActivityView = z.infer<typeof ActivityView>

const empty: ActivityView = ActivityView.parse({})

/** The parts of an activity that matter here. Total: of what is no object, nothing is left. */
export const viewOf = (activity: unknown): ActivityView => ActivityView.safeParse(activity).data ?? empty

/** Where it was said. A group chat is shared as a channel is. */
export const scopeOf = ({ conversation }: ActivityView): 'personal' | 'channel' =>
  conversation.conversationType === 'channel' || conversation.conversationType === 'groupChat' ? 'channel' : 'personal'

/** What was typed, without the bot's own mention. */
export const wordsOf = (activity: ActivityView): string =>
  wordsWithout(activity.recipient.id ?? '', mentionsOf(activity), activity.text ?? '')

const mentionsOf = ({ entities }: ActivityView): readonly Mention[] =>
  Mentions.parse(entities).map(({ mentioned, text: tag }) => ({ id: mentioned.id, name: mentioned.name ?? null, text: tag ?? null }))

/** Whether it carries a file, a picture or the like. Teams sends formatted words along as an HTML attachment and inserted cards as cards, which do not count. */
export const hasFiles = ({ attachments }: ActivityView): boolean =>
  attachments.some(({ contentType }) => contentType !== 'text/html' && !contentType.startsWith('application/vnd.microsoft.card.'))

/** The language of the client; English where it is none of ours. */
export const clientLanguage = ({ locale, entities }: ActivityView): Language => languageOf(locale ?? ClientInfos.parse(entities)[0]?.locale)

const Submit = z.looseObject({ verb: z.string() })
const Execute = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) })

/** Whether a message is a button of a client that knows no Action.Execute. */
export const isSubmit = ({ text: typed, value }: ActivityView): boolean => !typed?.trim() && typeof value === 'object' && value !== null

/** The button that was pressed, by Action.Execute or by Action.Submit; null for anything that no card of ours sends. */
export const pressOf = ({ value }: ActivityView): Press | null => {
  const executed = Execute.safeParse(value)
  if (executed.success) return parsePress(executed.data.action.verb, dataOf(executed.data.action.data))
  const submitted = Submit.safeParse(value)
  return submitted.success ? parsePress(submitted.data.verb, dataOf(submitted.data)) : null
}

/** A button's own data, without what the client and the fallback add to it. */
const dataOf = (data: unknown): unknown => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data ?? {}
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'verb' && key !== 'msteams'))
}
