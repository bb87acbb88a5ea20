import type { TurnContext } from 'botbuilder'
import type { ActivityView } from './activity.ts'
import { begun, chatOf, type Desk, idOf, keyOf, outgoing } from './desk.ts'
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

/** Forgets all that was said where the bot is removed from: the chat, or each thread in the channels of the team. */
export const answerRemoval = async (activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  const chats = [chatOf(activity), ...(await desk.teamChannels.of(activity))]
  const kept = await Promise.all(chats.map(desk.turns.within))
  for (const key of new Set([keyOf(activity), ...kept.flat()])) {
    interview.forget(key)
    await desk.turns.take(key, idOf(activity), () => ({ conversation: null, outcome: null }))
  }
  await desk.teamChannels.forget(activity)
}
