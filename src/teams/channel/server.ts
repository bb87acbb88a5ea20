import type { TurnContext } from 'botbuilder'
import restify from 'restify'
import type { Config } from '../../config.ts'
import type { Log } from '../../operations/logging.ts'
import { withReference } from '../../operations/reference.ts'
import { noTelemetry, type Telemetry } from '../../operations/telemetry.ts'
import { type Adapter, Refused } from './authentication.ts'
import { type Malformed, readActivity } from './envelope.ts'

/** The most bytes a request may carry. */
const bodyLimit = 256 * 1024

interface Needs {
  readonly config: Pick<Config, 'mode'>
  readonly adapter: Adapter
  /** Takes one turn; what it throws is answered with 500 and a reference, and nothing else. */
  readonly onTurn: (context: TurnContext) => Promise<void>
  readonly log: Log
  /** Whether turns can be taken at present. */
  readonly ready: () => Promise<boolean>
  readonly telemetry?: Telemetry
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}

/** The HTTP server, not yet listening: POST /api/messages, and GET /healthz and /readyz. Errors are answered with a code and, where ours, a reference. */
export const createServer = ({ adapter, onTurn, log, ready, telemetry = noTelemetry }: Needs): restify.Server => {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false })
  server.on('restifyError', (_request: unknown, _response: unknown, error: { body?: unknown; statusCode?: number }, done: () => void) => {
    const code = codes[error.statusCode ?? 500] ?? 'Internal'
    Object.assign(error, { toJSON: () => ({ code }), toString: () => code })
    done()
  })

  const receive = async (request: restify.Request): Promise<Answer> =>
    withReference(async (reference) => {
      const activity = readActivity(request.getContentType(), request.body)
      if (typeof activity === 'string') return refuse(400, activity)
      try {
        const response = await adapter.receive(activity, request.header('authorization', ''), onTurn)
        return { status: response?.status ?? 200, body: response?.body }
      } catch (error) {
        if (error instanceof Refused) {
          log.warn({ status: error.status, reason: error.message }, 'a request was refused')
          return refuse(error.status, error.status === 401 ? 'Unauthorized' : 'Forbidden')
        }
        log.error({ err: error }, 'a turn failed')
        return { status: 500, body: { code: 'Internal', reference } }
      }
    })

  // A few compressed bytes can stand for gigabytes; the channel sends none.
  server.pre((request, response, next) => {
    if (request.header('content-encoding', 'identity') === 'identity') return next()
    response.send(400, { code: 'NotJson' })
    return next(false)
  })
  // Nobody takes long to send a message; who does only holds a connection.
  server.server.headersTimeout = 10_000
  server.server.requestTimeout = 20_000
  server.use(restify.plugins.bodyReader({ maxBodySize: bodyLimit }))
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    const { status, body } = await telemetry.span('request', () => receive(request))
    telemetry.request(status)
    response.send(status, body)
  })
  server.get('/healthz', async (_request: restify.Request, response: restify.Response) => {
    response.send(200, { status: 'up' })
  })
  server.get('/readyz', async (_request: restify.Request, response: restify.Response) => {
    const isReady = await ready().catch(() => false)
    response.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'notReady' })
  })
  return server
}

const refuse = (status: number, code: Malformed | 'Unauthorized' | 'Forbidden'): Answer => ({ status, body: { code } })

const codes: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  413: 'TooLarge',
}
