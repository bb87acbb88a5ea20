import { Application } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import { todayInUtc } from '../days.ts'
import { currentReference } from '../operations/reference.ts'
import { answerInsert, answerMessageAction, answerSearch } from './answers/extension.ts'
import { answerFeedback } from './answers/feedback.ts'
import { answerExecute, answerSubmit } from './answers/pressed.ts'
import type { Services } from './answers/services.ts'
import { createShownCards } from './answers/shown-cards.ts'
import { apology } from './answers/turn-message.ts'
import { answerEdit, answerWords } from './answers/typed.ts'
import { answerInstallation, answerRemoval } from './answers/welcome.ts'
import { type ActivityView, clientLanguage, isSubmit, scopeOf, viewOf } from './messages/activity.ts'
import { keyOf } from './messages/activity-keys.ts'
import { cardResponse, invokeResponse, messageFrom, sayingOnly } from './messages/outgoing.ts'
import { edgeWords } from './messages/words.ts'
import { inTime } from './turns/in-time.ts'
import type { Limits } from './turns/limits.ts'

interface Needs extends Omit<Services, 'today'> {
  readonly limits: Limits
  /** The day on which dated rules are read, as YYYY-MM-DD; by default the day in UTC. */
  readonly today?: () => string
  /** How long a click, search or dialog may take until it is answered with an apology, in milliseconds; Teams itself waits five seconds. */
  readonly patience?: number
}

interface Route {
  readonly when: (activity: ActivityView) => boolean
  readonly answer: (context: TurnContext, activity: ActivityView) => Promise<void>
}

const tooLate = (): never => {
  throw new Error('not answered in time')
}

/**
 * The bot: takes an activity and answers it. A turn that fails is answered with an apology and a reference to the log; it throws only when the
 * apology cannot be sent either.
 */
export const createApplication = ({
  limits,
  log,
  today = todayInUtc,
  patience = 4_000,
  ...rest
}: Needs): ((context: TurnContext) => Promise<void>) => {
  const services: Services = { ...rest, today, log }
  const shownCards = createShownCards()
  const is = (type: string, name?: string) => (activity: ActivityView) =>
    activity.type === type && (name === undefined || activity.name === name)

  /** The first that fits answers. */
  const routes: readonly Route[] = [
    { when: is('invoke', 'adaptiveCard/action'), answer: (context, activity) => answerExecute(context, activity, services, shownCards) },
    { when: is('invoke', 'composeExtension/query'), answer: (context, activity) => answerSearch(context, activity, services) },
    { when: is('invoke', 'composeExtension/fetchTask'), answer: (context, activity) => answerMessageAction(context, activity, services) },
    { when: is('invoke', 'composeExtension/submitAction'), answer: (context, activity) => answerInsert(context, activity, services) },
    {
      when: is('invoke', 'message/submitAction'),
      answer: (context, activity) => answerFeedback(context, activity, services, shownCards),
    },
    { when: is('invoke'), answer: (context) => context.sendActivity(invokeResponse({})).then(() => undefined) },
    { when: isPressed, answer: (context, activity) => answerSubmit(context, activity, services, shownCards) },
    { when: is('message'), answer: (context, activity) => answerWords(context, activity, services, shownCards) },
    { when: isEdited, answer: (context, activity) => answerEdit(context, activity, services, shownCards) },
    { when: isRemoved, answer: (_, activity) => answerRemoval(activity, services, shownCards) },
    { when: isInstalled, answer: (context, activity) => answerInstallation(context, activity, services, shownCards) },
  ]

  const take = async (context: TurnContext): Promise<void> => {
    const activity = viewOf(context.activity)
    const answer = routes.find(({ when }) => when(activity))?.answer
    if (answer === undefined) return
    try {
      const admission = isRemoved(activity) ? 'admitted' : await limits.admit(keyOf(activity))
      if (admission !== 'admitted') await slowDown(context, activity, admission === 'last')
      else if (activity.type === 'invoke') await inTime(answer(context, activity), patience, tooLate)
      else await answer(context, activity)
    } catch (error) {
      log.error({ err: error, type: activity.type, name: activity.name }, 'a turn failed')
      await apologise(context, activity)
    }
  }

  /** Asks once to wait; a click is always answered. */
  const slowDown = async (context: TurnContext, activity: ActivityView, once: boolean): Promise<void> => {
    const wait = edgeWords[clientLanguage(activity)].tooFast
    if (is('invoke')(activity)) await context.sendActivity(sayingOnly(wait, activity.name))
    else if (is('message')(activity) && once) await context.sendActivity(wait)
  }

  const apologise = async (context: TurnContext, activity: ActivityView): Promise<void> => {
    const sorry = apology(services, currentReference(), clientLanguage(activity), activity)
    if (is('invoke', 'adaptiveCard/action')(activity)) await context.sendActivity(cardResponse(sorry))
    else if (is('invoke')(activity)) await context.sendActivity(sayingOnly(sorry.text, activity.name))
    else if (is('message')(activity)) await context.sendActivity(messageFrom(sorry))
  }

  const application = new Application({ startTypingTimer: false, removeRecipientMention: false })
  // One route for all: each selector of its own would read the activity anew.
  application.activity(async () => true, take)
  return async (context) => {
    await application.run(context)
  }
}

const isPressed = (activity: ActivityView): boolean => activity.type === 'message' && isSubmit(activity)

/** Teams tells of edits in private chats alone; an edit elsewhere is left alone as well, since the thread went on. */
const isEdited = (activity: ActivityView): boolean =>
  activity.type === 'messageUpdate' && activity.channelData.eventType !== 'undeleteMessage' && scopeOf(activity) === 'personal'

/** An upgrade is told as a removal and an installation of its own kind; nothing changes by it. */
const isRemoved = ({ type, action }: ActivityView): boolean => type === 'installationUpdate' && action === 'remove'

const isInstalled = (activity: ActivityView): boolean =>
  scopeOf(activity) === 'personal' &&
  ((activity.type === 'installationUpdate' && activity.action === 'add') ||
    (activity.type === 'conversationUpdate' && activity.membersAdded.some(({ id }) => id === activity.recipient.id)))
