import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'full-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Files of at most so many KB, as on a disk that is full by then; the library leaves a promise of its own unhandled. */
const onSmallDisk = (kilobytes: number, worker: string) =>
  spawnSync(
    'bash',
    [
      '-c',
      `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" --unhandled-rejections=warn --import tsx "$@"`,
      process.execPath,
      worker,
      folder,
    ],
    { encoding: 'utf8' },
  )

describe('on a full disk', () => {
  it('the local store can be read and is not ready', { timeout: 60_000 }, () => {
    const { stdout } = onSmallDisk(128, fileURLToPath(new URL('full-disk.worker.ts', import.meta.url)))
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual(['ready', 'StorageDown', 2_000, 'StorageDown'])
  })
})
