import type { TurnContext } from 'botbuilder'
import { z } from 'zod/v4'
import { decisionOn } from '../../conversation/decision.ts'
import { longestReason } from '../../conversation/limits.ts'
import { parsedJson } from '../../json.ts'
import { withoutSecrets } from '../../secrets.ts'
import { digest } from '../../storage/key.ts'
import type { ActivityView } from '../messages/activity.ts'
import { idOf, keyOf } from '../messages/activity-keys.ts'
import { invokeResponse } from '../messages/outgoing.ts'
import type { Services } from './services.ts'
import type { ShownCards } from './shown-cards.ts'
import { begun } from './turn-message.ts'

const Given = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown() }),
})
const Reason = z.object({ feedbackText: z.string().max(longestReason).catch('') })

type Given = z.infer<typeof Given>['actionValue']

/** Keeps a thumb and its reason with the decision it is about: the one shown, or the present one where another process showed it. */
export const answerFeedback = async (
  context: TurnContext,
  activity: ActivityView,
  services: Services,
  shownCards: ShownCards,
): Promise<void> => {
  const given = Given.safeParse(activity.value)
  if (given.success) await keep(given.data.actionValue, activity, services, shownCards)
  await context.sendActivity(invokeResponse({}))
}

/** In a turn of its own, so that it is kept once and in order: whoever asks to be forgotten after it leaves nothing behind. */
const keep = async ({ reaction, feedback }: Given, activity: ActivityView, services: Services, shownCards: ShownCards): Promise<void> => {
  const key = keyOf(activity)
  const shown = shownCards.decision(activity.replyToId ?? '')
  await services.turns.take(
    key,
    idOf(activity),
    (stored) => {
      const conversation = begun(stored, activity)
      return { conversation, outcome: shown ?? decisionOn(conversation.scenario, services.knowledge, services.today()) }
    },
    (decision) =>
      services.feedback.keep(key, {
        decision,
        reaction,
        reason: withoutSecrets(reasonIn(feedback)),
        by: digest(activity.from.id ?? ''),
        at: Date.now(),
      }),
  )
}

/** The reason, which Teams sends as JSON in a text or as an object; a text that is no JSON is the reason itself. */
const reasonIn = (feedback: unknown): string => {
  const json = typeof feedback === 'string' ? parsedJson(feedback) : feedback
  if (json === undefined) return typeof feedback === 'string' ? feedback.slice(0, longestReason) : ''
  return Reason.safeParse(json).data?.feedbackText ?? ''
}
