import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { freePort, startDev } from './support/dev.ts'

describe('npm run dev', () => {
  it('prints one line with the address, and ends cleanly on Ctrl-C', async () => {
    const dev = await startDev()
    expect(dev.output().trim().split('\n')).toEqual([`Attribution Advisor is ready: open ${dev.address} (stop with Ctrl-C)`])
    expect((await fetch(dev.address)).status).toBe(200)
    expect(await dev.stop()).toBe(0)
    await expect(fetch(dev.address)).rejects.toThrow()
  })

  it.each(['PORT', 'PLAYGROUND_PORT'])('says clearly when %s is in use', async (variable) => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    await expect(startDev({ [variable]: String(port) })).rejects.toThrow(
      `Port ${port} is in use on this machine. Stop what listens there, or set ${variable} to another port.`,
    )
    await new Promise((done) => other.close(done))
  })

  it('says clearly when a port is none', async () => {
    await expect(startDev({ PORT: 'here' })).rejects.toThrow('PORT must be a port from 1 to 65535.')
  })

  it('ends when the bot cannot start, with the reason', async () => {
    await expect(startDev({ KEEP_DAYS: 'forever' })).rejects.toThrow(/KEEP_DAYS/)
  })
})
