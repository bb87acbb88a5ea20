import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { partFactIds } from '../../src/knowledge/facts.ts'
import { openStore } from '../../src/storage/open.ts'
import { bundle } from './bundle.ts'

const kills = 50
const conversations = 8
const worker = bundle('./durability.worker.ts')
const folder = mkdtempSync(join(tmpdir(), 'advisor-kill-'))
afterAll(() => rmSync(folder, { recursive: true }))

const start = async (): Promise<ChildProcess> => {
  const child = fork(worker, [folder])
  await once(child, 'message')
  return child
}

it(`loses no answered fact and corrupts no record when it is killed ${kills} times under load`, async () => {
  /** For each fact of each conversation the newest turn that was answered. */
  const answered = new Map<string, number>()
  const answeredTurns = Array.from({ length: conversations }, () => 0)
  let number = 0
  let lost = 0
  let corrupt = 0
  let underWay = 0
  let next = start()

  for (let kill = 0; kill < kills; kill++) {
    const child = await next
    next = kill + 1 < kills ? start() : next
    const open = new Set<number>()
    const asked = new Map<number, string>()
    child.on('message', (reply: number) => {
      open.delete(reply)
      const slot = asked.get(reply) ?? ''
      answered.set(slot, Math.max(answered.get(slot) ?? 0, reply))
      const at = Number(slot.split(' ')[0])
      answeredTurns[at] = (answeredTurns[at] ?? 0) + 1
    })
    // Killed at any moment after so many answers, however slow the machine.
    const enough = 10 + Math.floor(Math.random() * 30)
    while (asked.size - open.size < enough) {
      for (let burst = 0; burst < 4; burst++) {
        number++
        const conversation = number % conversations
        const slot = Math.floor(Math.random() * partFactIds.length)
        asked.set(number, `${conversation} ${slot}`)
        open.add(number)
        child.send({ key: `t/${conversation}`, slot, number })
      }
      await sleep(5)
    }
    await sleep(Math.random() * 20)
    child.kill('SIGKILL')
    await once(child, 'exit')
    underWay += open.size

    const store = openStore({ storage: { kind: 'lmdb', path: folder }, keepDays: 30 })
    for (let conversation = 0; conversation < conversations; conversation++) {
      const found = await store.load(`t/${conversation}`)
      if (found?.record.lost === 'unreadable') corrupt++
      const stored = found?.record.conversation
      if ((stored?.turns ?? 0) < (answeredTurns[conversation] ?? 0)) lost++
      const facts = stored?.scenario.parts[0]?.facts ?? {}
      for (const [slot, fact] of partFactIds.entries())
        if (Number(facts[fact]?.quote ?? 0) < (answered.get(`${conversation} ${slot}`) ?? 0)) lost++
    }
    await store.close()
  }

  const total = answeredTurns.reduce((sum, count) => sum + count, 0)
  console.log(`${kills} kills: ${total} turns answered, ${underWay} under way when killed, ${lost} facts lost, ${corrupt} records corrupt`)
  expect(total).toBeGreaterThanOrEqual(kills * 10)
  expect(underWay).toBeGreaterThan(0)
  expect({ lost, corrupt }).toEqual({ lost: 0, corrupt: 0 })
})
