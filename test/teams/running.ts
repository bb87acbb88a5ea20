import { Writable } from 'node:stream'
import type { TurnContext } from 'botbuilder'
import { ServiceClientCredentialsFactory } from 'botframework-connector'
import { readConfig } from '../../src/config.ts'
import { newConversation } from '../../src/conversation/conversation.ts'
import { createLog } from '../../src/operations/logging.ts'
import { conversationKey } from '../../src/storage/key.ts'
import { type Host, startHost, type Tools } from '../../src/teams/channel/host.ts'
import { tenantOf } from '../../src/teams/channel/tenant.ts'
import { appId, type Channel, tenant } from './channel.ts'

/** Signs outgoing calls without asking anybody. */
export class SignedHere extends ServiceClientCredentialsFactory {
  override isValidAppId = async (id: string) => id === appId
  override isAuthenticationDisabled = async () => false
  override createCredentials: ServiceClientCredentialsFactory['createCredentials'] = async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', 'Bearer outgoing')
      return request
    },
  })
}

/** Takes turns by counting them and saying the count. */
export const counting =
  ({ turns }: Pick<Tools, 'turns'>) =>
  async (context: TurnContext): Promise<void> => {
    const { activity } = context
    await turns.take(
      conversationKey(tenantOf(activity), activity.conversation.id),
      activity.id ?? '',
      (conversation) => {
        const before = conversation ?? newConversation('en')
        return { conversation: { ...before, turns: before.turns + 1 }, outcome: before.turns + 1 }
      },
      async (outcome) => {
        await context.sendActivity(`turn ${outcome}`)
      },
    )
  }

export interface Running extends Host {
  /** Everything logged so far. */
  readonly logged: () => string
  /** Posts to the bot: an object as JSON, a string as it is. */
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<{ readonly status: number; readonly body: string }>
}

/** The bot with an identity whose tokens the channel signs, or in `dev` without one; its store is memory or as the environment says. */
export const run = async (
  channel: Channel,
  {
    environment = {},
    takeTurns = counting,
    anonymous = false,
  }: {
    environment?: Record<string, string>
    takeTurns?: (tools: Tools) => (context: TurnContext) => Promise<void>
    anonymous?: boolean
  } = {},
): Promise<Running> => {
  let written = ''
  const to = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk)
      done()
    },
  })
  const identity = { BOT_ID: appId, BOT_TENANT_ID: tenant, BOT_SECRET: 'the-secret' }
  const config = readConfig({ MODE: 'dev', PORT: '0', STORAGE: 'memory', ...(anonymous ? {} : identity), ...environment })
  const log = createLog(config, to)
  const { keysUrl } = channel
  const host = await startHost({ config, log, takeTurns, ...(anonymous ? {} : { channel: { credentials: new SignedHere(), keysUrl } }) })
  return {
    ...host,
    logged: () => written,
    post: async (body, headers = {}) => {
      const response = await fetch(`${host.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: response.status, body: await response.text() }
    },
  }
}
