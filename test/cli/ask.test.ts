import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const ask = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/ask.ts', ...args], { input, encoding: 'utf8' })

describe('ask --json', () => {
  it('answers each line in order, puts an error in the place of a bad one, and then exits with 1', () => {
    const lines = [
      '{"id":"one","turns":["pal?"]}',
      '{"id":',
      '{"id":"two","turns":["SI on Azure in the customer\'s tenant","it is an EA"],"locale":"en-GB"}',
    ]
    const run = ask(['--json'], `${lines.join('\n')}\n`)
    const outcomes = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(outcomes.map(({ id }) => id)).toEqual(['one', null, 'two'])
    expect(outcomes[1]).toEqual({ id: null, error: 'not valid JSON' })
    expect(outcomes[2].parts).toEqual([{ cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'ea' }])
    expect(run.status).toBe(1)
  }, 30_000)
})

describe('ask', () => {
  it('prints the plain answer to one message', () => {
    const run = ask(['what', 'is', 'PAL', '--date', '2026-11-24'])
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('Partner Admin Link')
  }, 30_000)

  it('refuses a day that is none', () => {
    const run = ask(['pal', '--date', 'soon'])
    expect(run.status).not.toBe(0)
    expect(run.stderr).toContain('2026-11-23')
  }, 30_000)
})
