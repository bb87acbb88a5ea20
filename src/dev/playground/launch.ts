import { createRequire } from 'node:module'
import net from 'node:net'

/**
 * Runs the Agents Playground in this process. It has no option for its host and would listen on every interface,
 * so whatever listens on a bare port here listens on the loopback.
 */
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (this: net.Server, ...given: unknown[]): net.Server {
  const [port, ...rest] = given
  const bound = typeof port === 'number' ? [{ port, host: '127.0.0.1' }, ...rest.filter((one) => typeof one === 'function')] : given
  return Reflect.apply(listen, this, bound)
}

process.once('disconnect', () => process.exit(0))
createRequire(import.meta.url)('@microsoft/m365agentsplayground/cli.js')
