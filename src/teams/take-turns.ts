import type { TurnContext } from 'botbuilder'
import { titlesOf } from '../cards/titles.ts'
import { createAdvisor } from '../conversation/respond.ts'
import { knowledge } from '../knowledge/knowledge.ts'
import { feedbackOn } from '../storage/feedback.ts'
import { read } from '../understanding/read.ts'
import { buildDictionaries } from '../understanding/vocabulary/dictionary.ts'
import { teamChannelsOn } from './answers/team-channels.ts'
import { createApplication } from './application.ts'
import type { Tools } from './channel/host.ts'

/** What takes each turn of the running bot. */
export const takeTurns = ({ config, turns, limits, log, shelf }: Tools): ((context: TurnContext) => Promise<void>) => {
  buildDictionaries()
  return createApplication({
    advisor: createAdvisor(knowledge, read, titlesOf(knowledge)),
    knowledge,
    turns,
    feedback: feedbackOn(shelf),
    teamChannels: teamChannelsOn(shelf),
    keepDays: config.keepDays,
    limits,
    log,
  })
}
