import type { TurnContext } from 'botbuilder'
import type { ActivityView } from '../messages/activity.ts'
import { chatOf, idOf, keyOf } from '../messages/activity-keys.ts'
import type { Outgoing } from '../messages/outgoing.ts'
import type { Services } from './services.ts'
import type { ShownCards } from './shown-cards.ts'
import { begun, outgoing } from './turn-message.ts'

/**
 * Welcomes whoever installed the bot, once, although Teams tells of it twice: as an installation and as the bot joining the chat. Whoever has
 * talked before is welcomed by a new installation alone.
 */
export const answerInstallation = async (
  context: TurnContext,
  activity: ActivityView,
  services: Services,
  shownCards: ShownCards,
): Promise<void> => {
  const key = keyOf(activity)
  const id = idOf(activity)
  await services.turns.take<Outgoing | null>(
    key,
    id,
    (stored) => {
      const again = activity.type === 'installationUpdate' && stored !== null && stored.turns > 0
      if (stored !== null && !again) return { conversation: stored, outcome: null }
      const turn = services.advisor.greet(begun(stored, activity))
      return { conversation: turn.conversation, outcome: outgoing(services, turn, activity) }
    },
    async (welcome) => {
      if (welcome !== null) await shownCards.say(context, key, welcome, { said: id, before: null, turns: 0 })
    },
  )
}

/** Forgets all that was said where the bot is removed from: the chat, or each thread in the channels of the team. */
export const answerRemoval = async (activity: ActivityView, services: Services, shownCards: ShownCards): Promise<void> => {
  const chats = [chatOf(activity), ...(await services.teamChannels.of(activity))]
  const kept = await Promise.all(chats.map(services.turns.within))
  for (const key of new Set([keyOf(activity), ...kept.flat()])) {
    shownCards.forget(key)
    await services.turns.take(key, idOf(activity), () => ({ conversation: null, outcome: null }))
  }
  await services.teamChannels.forget(activity)
}
