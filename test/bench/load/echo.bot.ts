import { Application } from '@microsoft/teams-ai'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import restify from 'restify'
import { appId, issuer, tenant } from '../../teams/channel.ts'
import { SignedHere } from '../../teams/running.ts'

/** The least that a bot can do, as the documentation shows it: it repeats what was said. With KIND=teams-ai by way of that library. */
const keysUrl = process.env.KEYS_URL
const authentication = keysUrl
  ? new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: appId,
        MicrosoftAppTenantId: tenant,
        ValidateAuthority: true,
        ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: issuer,
        OAuthUrl: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: keysUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: keysUrl,
      },
      new SignedHere(),
    )
  : new ConfigurationBotFrameworkAuthentication({})
const adapter = new CloudAdapter(authentication)

const echo = async (context: TurnContext): Promise<void> => {
  await context.sendActivity(`You said: ${context.activity.text}`)
}
const application = new Application({ startTypingTimer: false })
application.activity('message', echo)
const turn = process.env.KIND === 'teams-ai' ? (context: TurnContext) => application.run(context).then(() => undefined) : echo

const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(Object.assign(request, { method: 'POST' }), response, turn)
})
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${server.address().port}`))
process.once('SIGTERM', () => process.exit(0))
process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  process.send?.({ heap: heapUsed, rss, cpu: user + system, unhandled: 0 })
})
