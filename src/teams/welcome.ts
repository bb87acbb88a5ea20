import type { TurnContext } from 'botbuilder'
import type { ActivityView } from './activity.ts'
import { begun, type Desk, idOf, keyOf, outgoing } from './desk.ts'
import type { Interview } from './interview.ts'
import type { Outgoing } from './outgoing.ts'

/**
 * Welcomes whoever installed the bot, once, although Teams tells of it twice: as an installation and as the bot joining the chat. Whoever has
 * talked before is welcomed by a new installation alone.
 */
export const answerInstallation = async (context: TurnContext, activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  const key = keyOf(activity)
  const id = idOf(activity)
  await desk.turns.take<Outgoing | null>(
    key,
    id,
    (stored) => {
      const again = activity.type === 'installationUpdate' && stored !== null && stored.turns > 0
      if (stored !== null && !again) return { conversation: stored, outcome: null }
      const turn = desk.advisor.greet(begun(stored, activity))
      return { conversation: turn.conversation, outcome: outgoing(desk, turn, activity) }
    },
    async (welcome) => {
      if (welcome !== null) await interview.say(context, key, welcome, { said: id, before: null, turns: 0 })
    },
  )
}

/** Forgets the conversation when the bot is removed. */
export const answerRemoval = async (activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  interview.forget(keyOf(activity))
  await desk.turns.take(keyOf(activity), idOf(activity), () => ({ conversation: null, outcome: null }))
}
