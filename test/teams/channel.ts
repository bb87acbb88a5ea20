import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose'

/** What the bot sent: a POST or PUT of an activity. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly authorization: string | null
  readonly activity: Record<string, unknown>
}

export const appId = '11111111-1111-4111-8111-111111111111'
export const tenant = '22222222-2222-4222-8222-222222222222'
export const issuer = 'https://api.botframework.com'

/** The far side of the network on the loopback: a connector that takes replies, and an issuer with keys. */
export const openChannel = async () => {
  const endorsed = await generateKeyPair('RS256', { extractable: true })
  const unendorsed = await generateKeyPair('RS256', { extractable: true })
  const stranger = await generateKeyPair('RS256', { extractable: true })
  const jwk = async (key: CryptoKey, kid: string, more: object) => ({ ...(await exportJWK(key)), kid, use: 'sig', ...more })
  const keys = [
    await jwk(endorsed.publicKey, 'endorsed', { endorsements: ['msteams'] }),
    await jwk(unendorsed.publicKey, 'unendorsed', {}),
    await jwk(stranger.publicKey, 'forWebchat', { endorsements: ['webchat'] }),
  ]
  const sent: Sent[] = []
  const failures: number[] = []
  const held: (() => void)[] = []
  let isHolding = false
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const path = request.url ?? ''
    const send = (status: number, body: unknown) => {
      response.statusCode = status
      response.setHeader('content-type', 'application/json')
      if (status === 429) response.setHeader('retry-after', '0')
      response.end(JSON.stringify(body))
    }
    if (path === '/openid') return send(200, { issuer, jwks_uri: `${url}keys` })
    if (path === '/keys') return send(200, { keys })
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve))
    const failure = failures.shift()
    if (failure !== undefined) return send(failure, { error: { code: 'Failed' } })
    const { method = '', headers } = request
    sent.push({
      method,
      path,
      authorization: headers.authorization ?? null,
      activity: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
    })
    return send(200, { id: `sent-${sent.length}` })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  const claims = (more: JWTPayload = {}): JWTPayload => ({ iss: issuer, aud: appId, serviceurl: url, ...more })
  return {
    url,
    keysUrl: `${url}openid`,
    sent,
    /** Statuses with which the next replies are answered. */
    failures,
    /** Keeps replies waiting until they are released; gives back how many wait. */
    hold: () => {
      isHolding = true
      return {
        waiting: () => held.length,
        release: () => {
          isHolding = false
          for (const resolve of held.splice(0)) resolve()
        },
      }
    },
    publicKey: await exportSPKI(endorsed.publicKey),
    /** A token as the channel signs it; `key` names another one to sign with. */
    token: (more: JWTPayload = {}, header: Partial<JWTHeaderParameters> = {}, key: 'endorsed' | 'unendorsed' | 'stranger' = 'endorsed') => {
      const now = Math.floor(Date.now() / 1000)
      return new SignJWT({ iat: now, nbf: now - 10, exp: now + 3600, ...claims(more) })
        .setProtectedHeader({ alg: 'RS256', kid: 'endorsed', ...header })
        .sign({ endorsed, unendorsed, stranger }[key].privateKey)
    },
    claims,
    /** A message as Teams sends it. */
    message: (more: object = {}): object => ({
      type: 'message',
      id: `${Date.now()}-${Math.random()}`,
      channelId: 'msteams',
      serviceUrl: url,
      conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: tenant },
      from: { id: '29:user', name: 'Ada', aadObjectId: '99999999-9999-4999-8999-999999999999' },
      recipient: { id: '28:bot', name: 'Advisor' },
      text: 'hello',
      channelData: { tenant: { id: tenant } },
      ...more,
    }),
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export type Channel = Awaited<ReturnType<typeof openChannel>>
