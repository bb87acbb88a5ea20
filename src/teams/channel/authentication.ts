import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type InvokeResponse, type TurnContext } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  type ClaimsIdentity,
  type ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector'
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js'
import { LRUCache } from 'lru-cache'
import { z } from 'zod/v4'
import type { Config, Identity } from '../../config.ts'
import { parsedJson } from '../../json.ts'
import type { Log } from '../../operations/logging.ts'
import { noTelemetry, type Telemetry } from '../../operations/telemetry.ts'
import { createConnectors } from './connector.ts'
import { createCredentials } from './credentials.ts'
import { createDelivery, type Delivery } from './delivery.ts'
import { isLoopback } from './loopback.ts'
import { tenantOf } from './tenant.ts'

/** A request that is not answered: its status, and the reason for the log alone. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: 401 | 403
  constructor(status: 401 | 403, reason: string) {
    super(reason)
    this.status = status
  }
}

/** The two ends of the channel's trust: what signs the calls to it, and where it publishes the keys with which it signs its own. */
export interface Channel {
  readonly credentials: ServiceClientCredentialsFactory
  readonly keysUrl: string
}

/** Teams in the public cloud, for the bot of this identity. */
const teamsFor = (identity: Identity | null): Channel => ({
  credentials: createCredentials(identity),
  keysUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
})

const TokenHeader = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) })

/** The parts of the SDK's authentication that let too much through, closed: any failure is a refusal, and nothing but the channel's own tokens passes. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #identity: Identity | null
  readonly #keys: OpenIdMetadata | null
  readonly #connectors = createConnectors()
  readonly #serviceUrls = new LRUCache<string, true>({ max: 1_000 })
  #tokenClient: Promise<UserTokenClient> | null = null

  constructor(identity: Identity | null, { credentials, keysUrl }: Channel) {
    super(identity === null ? {} : settings(identity, keysUrl), credentials, { requiredEndorsements: ['msteams'] })
    this.#identity = identity
    this.#keys = identity === null ? null : new OpenIdMetadata(keysUrl)
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    try {
      return await this.#admitted(activity, header)
    } catch (error) {
      // The SDK lets some of them pass for failures of the server, with the library's message.
      throw error instanceof Refused ? error : new Refused(401, error instanceof Error ? error.name : 'unknown')
    }
  }

  async #admitted(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const { serviceUrl } = activity
    if (!serviceUrl) throw new Refused(401, 'no service URL')
    const result = await (this.#identity === null ? this.#anonymous(activity, header) : this.#verified(this.#identity, activity, header))
    this.#serviceUrls.set(serviceUrl, true)
    const { connectorFactory } = result
    if (connectorFactory === undefined) throw new Refused(401, 'no way to answer')
    return { ...result, connectorFactory: this.#connectors(connectorFactory, (url) => url === serviceUrl) }
  }

  async #anonymous(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    if (!isLoopback(activity.serviceUrl)) throw new Refused(401, 'without authentication only this machine is answered')
    return super.authenticateRequest(activity, header)
  }

  async #verified(identity: Identity, activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    if (activity.channelId !== 'msteams') throw new Refused(401, 'not from Teams')
    const kid = keyIdOf(header)
    const key = await this.#keys?.getKey(kid)
    // The SDK takes a key without any endorsements for one endorsed for everything.
    if (!key?.endorsements?.includes('msteams')) throw new Refused(401, 'the key is unknown or not endorsed for Teams')
    const result = await super.authenticateRequest(activity, header)
    const claim = (name: string): string | null => result.claimsIdentity.getClaimValue(name)
    // The SDK also takes tokens of emulators and of other bots.
    if (claim(AuthenticationConstants.IssuerClaim) !== AuthenticationConstants.ToBotFromChannelTokenIssuer)
      throw new Refused(401, 'not issued by the channel')
    if (claim(AuthenticationConstants.AudienceClaim) !== identity.appId) throw new Refused(401, 'meant for another bot')
    if (claim(AuthenticationConstants.ServiceUrlClaim) !== activity.serviceUrl) throw new Refused(401, 'the service URL is not the token’s')
    const tenant = tenantOf(activity)
    if (tenant === null || !identity.tenants.includes(tenant)) throw new Refused(403, 'the tenant is not on the list')
    return result
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.#connectors(super.createConnectorFactory(claims), (url) => this.#serviceUrls.has(url))
  }

  /** One for all turns: this bot signs nobody in. */
  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    this.#tokenClient ??= super.createUserTokenClient(claims)
    return this.#tokenClient
  }
}

/** All of them: if one is set, the SDK takes every other as meant. */
const settings = ({ appId, tenantId }: Identity, keysUrl: string) => ({
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: `${AuthenticationConstants.ToChannelFromBotLoginUrlPrefix}${tenantId}`,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
  ToBotFromChannelOpenIdMetadataUrl: keysUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: keysUrl,
})

/** The id of the key that signed the token in an authorization header. Throws Refused unless it is a bearer token signed with RS256. */
const keyIdOf = (header: string): string => {
  const token = /^Bearer ([\w-]+)\.[\w-]+\.[\w-]+$/.exec(header)
  if (token === null) throw new Refused(401, 'no token')
  const parsed = TokenHeader.safeParse(parsedJson(Buffer.from(token[1] ?? '', 'base64url').toString()))
  if (!parsed.success) throw new Refused(401, 'not signed as the channel signs')
  return parsed.data.kid
}

/** The SDK's adapter with requests authenticated as above, and replies sent by the channel's retry table. */
export class Adapter extends CloudAdapter {
  readonly #deliver: Delivery

  constructor(authentication: Authentication, deliver: Delivery) {
    super(authentication)
    this.#deliver = deliver
  }

  /** Runs the turn for an activity that came with this authorization header; gives back an invoke's response, if any. Throws Refused, and what the turn throws. */
  receive(activity: Activity, header: string, turn: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity(header, activity, turn)
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): ReturnType<CloudAdapter['sendActivities']> {
    const sent = []
    for (const activity of activities) sent.push(...(await this.#deliver(() => super.sendActivities(context, [activity]))))
    return sent
  }

  override updateActivity(context: TurnContext, activity: Activity): ReturnType<CloudAdapter['updateActivity']> {
    return this.#deliver(() => super.updateActivity(context, activity))
  }
}

/**
 * The adapter for the bot of this configuration: its identity authenticated, or only this machine answered where it has none.
 * Teams is the channel, unless another one is given.
 */
export const createAdapter = (
  config: Pick<Config, 'mode' | 'identity'>,
  log: Log,
  telemetry: Telemetry = noTelemetry,
  channel: Channel = teamsFor(config.identity),
): Adapter => {
  if (config.identity === null && config.mode !== 'dev') throw new Error('an adapter without an identity is for dev only')
  return new Adapter(new Authentication(config.identity, channel), createDelivery({ log, telemetry }))
}
