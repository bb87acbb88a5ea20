import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decisionOn } from '../../src/conversation/decision.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { feedbackOn } from '../../src/storage/feedback.ts'
import { lmdbShelf } from '../../src/storage/lmdb.ts'
import { states, talk } from '../conversation/support.ts'

const folder = mkdtempSync(join(tmpdir(), 'feedback-'))
afterAll(() => rmSync(folder, { recursive: true }))

const feedback = (environment: Record<string, string>) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/feedback.ts'], { encoding: 'utf8', env: { ...process.env, ...environment } })

describe('feedback', { timeout: 60_000 }, () => {
  it('prints what is kept, the oldest first, with the decision spelt out and without the person', async () => {
    const shelf = lmdbShelf(folder)
    const kept = feedbackOn(shelf)
    const decision = decisionOn(talk(states('cloud=azure', 'tenant=customer')).conversation.scenario, knowledge, '2026-11-24')
    const outdated = { facts: 'aa1', day: '2025-01-01', knowledge: 'of before' }
    await kept.keep('t/c/two', { decision: outdated, reaction: 'like', reason: '', by: 'somebody', at: 2_000 })
    await kept.keep('t/c/one', { decision, reaction: 'dislike', reason: 'CUA fits better', by: 'somebody', at: 1_000 })
    await kept.keep('t/c/two', { decision: null, reaction: 'like', reason: '', by: 'somebody', at: 3_000 })
    await shelf.close()
    const { stdout, status } = feedback({ MODE: 'dev', STORAGE: 'lmdb', STORAGE_PATH: folder })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual([
      {
        at: '1970-01-01T00:00:01.000Z',
        reaction: 'dislike',
        reason: 'CUA fits better',
        decision: { ...decision, estate: { parts: [{ cloud: 'azure', tenant: 'customer' }] }, current: true },
      },
      { at: '1970-01-01T00:00:02.000Z', reaction: 'like', reason: '', decision: { ...outdated, estate: null, current: false } },
      { at: '1970-01-01T00:00:03.000Z', reaction: 'like', reason: '', decision: null },
    ])
    expect(status).toBe(0)
  })

  it('says in a sentence what is missing', () => {
    const { stderr, status } = feedback({ MODE: 'production', BOT_ID: '' })
    expect(stderr).toContain('BOT_ID is missing')
    expect(stderr).not.toContain(' at ')
    expect(status).toBe(1)
  })
})
