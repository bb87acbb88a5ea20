import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { usualKeepDays } from '../../src/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'chat-'))
afterAll(() => rmSync(folder, { recursive: true }))

const chat = (place: string, input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/chat.ts', '--data', place], { input, encoding: 'utf8' })

describe('chat --data', { timeout: 60_000 }, () => {
  it('goes on with the conversation the next time, and says how long it is kept', () => {
    const first = chat(folder, 'Azure in our own tenant\n')
    expect(first.stdout).toContain(`The facts are kept for ${usualKeepDays} days`)
    expect(chat(folder, '').stdout).toContain('you said “our own tenant”')
  })

  it('says in one sentence that a folder cannot be used, and names the option that names another', () => {
    const { status, stdout, stderr } = chat('/dev/null/x', 'pal?\n')
    expect(stderr).toBe(
      'The conversation cannot be kept: the folder /dev/null/x cannot be made or written. Name another folder with --data.\n',
    )
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })

  it('ends without a word where whoever read it has gone', () => {
    const piped = `yes pal | head -n 50 | "${process.execPath}" --import tsx src/cli/chat.ts | head -n 1`
    const { stderr } = spawnSync('sh', ['-c', piped], { encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})
