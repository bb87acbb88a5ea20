import type { Scenario } from '../../conversation/conversation.ts'
import { encodeScenario } from '../../conversation/scenario-code.ts'

/** The address that opens the private chat with the bot, its message box filled with the scenario's code; without one where nothing was said. Nothing personal is in it. */
export const privateChat = (botId: string, scenario: Scenario): string => {
  const address = new URL('https://teams.microsoft.com/l/chat/0/0')
  address.searchParams.set('users', botId)
  const said = scenario.parts.length > 0 || scenario.goals !== undefined
  if (said) address.searchParams.set('message', `continue ${encodeScenario(scenario)}`)
  return address.href.replaceAll('+', '%20')
}
