import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'advisor-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

const start = (): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, [join(folder, 'src/start.mjs')], { encoding: 'utf8' })

describe('npm start', () => {
  mkdirSync(join(folder, 'src'))
  copyFileSync(fileURLToPath(new URL('../src/start.mjs', import.meta.url)), join(folder, 'src/start.mjs'))

  it('says what to do before anything is built', () => {
    expect(start()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('run `npm run build` first') })
  })

  it('runs what was built', () => {
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist/index.js'), "console.log('the bot')")
    expect(start()).toMatchObject({ status: 0, stdout: 'the bot\n', stderr: '' })
  })
})
