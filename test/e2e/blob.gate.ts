import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A door on a port of the loopback to another port: shut, it cuts every connection and lets none in. */
export const openGate = async (port: number, to: number) => {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.once('close', () => sockets.delete(socket))
      socket.pipe(other)
    }
  })
  const open = async (): Promise<void> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const shut = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await open()
  return { open, shut }
}
