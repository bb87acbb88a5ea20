import { type ConnectorClient, type ConnectorFactory, ConnectorFactory as Factory } from 'botframework-connector'
import { LRUCache } from 'lru-cache'

/** How long one call to the channel may take, in milliseconds. */
const callLimit = 5_000

/** What is used of the pipeline that every call of a client passes. */
interface Pipeline {
  readonly removePolicy: (named: { readonly name: string }) => unknown
  readonly addPolicy: (policy: {
    readonly name: string
    readonly sendRequest: <R>(request: { timeout: number }, next: (request: { timeout: number }) => Promise<R>) => Promise<R>
  }) => void
}

/** Clients by service URL, kept across turns, since making one costs as much as a turn. */
export const createConnectors = () => {
  const clients = new LRUCache<string, Promise<ConnectorClient>>({ max: 100 })

  /** A factory that makes clients for the allowed service URLs and throws for any other, so that nothing is sent where no validated token pointed. */
  return (factory: ConnectorFactory, allowed: (serviceUrl: string) => boolean): ConnectorFactory =>
    new (class extends Factory {
      override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
        if (!allowed(serviceUrl)) return Promise.reject(new Error('no validated token came with this service URL'))
        const key = `${audience ?? ''} ${serviceUrl}`
        const client = clients.get(key) ?? factory.create(serviceUrl, audience).then(strict)
        clients.set(key, client)
        client.catch(() => clients.delete(key))
        return client
      }
    })()
}

/** The client without its own retries, which repeat what the channel forbids to repeat, and with a limit on every call. */
const strict = (connector: ConnectorClient): ConnectorClient => {
  // biome-ignore lint/complexity/useLiteralKeys: the only way TypeScript has into a private field; the SDK offers no setting for this
  const { pipeline }: { readonly pipeline: Pipeline } = connector['client']
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.addPolicy({
    name: 'callLimit',
    sendRequest: (request, next) => {
      request.timeout = callLimit
      return next(request)
    },
  })
  return connector
}
