import { describe, expect, it } from 'vitest'
import { captureConsole, createLog } from '../../src/operations/logging.ts'
import { currentReference, withReference } from '../../src/operations/reference.ts'
import { StorageDown } from '../../src/storage/shelf.ts'

const logged = (write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] => {
  const lines: string[] = []
  write(createLog({ logLevel: 'debug' }, { write: (line: string) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line))
}

describe('the log', () => {
  it('carries the reference of its request, and none outside of one', () => {
    const [inside, outside] = logged((log) => {
      withReference((reference) => {
        expect(currentReference()).toBe(reference)
        log.info('inside')
      })
      log.info('outside')
    })
    expect(inside?.reference).toMatch(/^[2-9A-HJKMNP-Z]{8}$/)
    expect(outside?.reference).toBe('-')
  })

  it('keeps the reference of each of many requests at once', async () => {
    const references = await Promise.all(
      Array.from({ length: 50 }, () =>
        withReference(async (reference) => {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
          return reference === currentReference() ? reference : 'mixed up'
        }),
      ),
    )
    expect(new Set(references).size).toBe(50)
    expect(references).not.toContain('mixed up')
  })

  it('tells of an error its kind, code and place, and not the message of others', () => {
    const [line] = logged((log) =>
      log.error(
        { err: Object.assign(new TypeError('Unexpected token in "my customer Contoso"'), { code: 'X', statusCode: 502 }) },
        'failed',
      ),
    )
    expect(line?.err).toMatchObject({ kind: 'TypeError', code: 'X', status: 502 })
    expect(JSON.stringify(line)).not.toContain('Contoso')
  })

  it('tells the message of errors that the system or this project wrote', () => {
    const lines = logged((log) => {
      log.error({ err: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }) }, 'failed')
      log.error({ err: new StorageDown('the container is gone') }, 'failed')
    })
    expect(lines.map(({ err }) => err)).toMatchObject([
      { message: 'connect ECONNREFUSED 127.0.0.1:1' },
      { message: 'the container is gone' },
    ])
  })

  it('takes what libraries print to the console, without its text', () => {
    const before = { ...console }
    const lines = logged((log) => {
      captureConsole(log)
      console.error('Available keys: -----BEGIN PUBLIC KEY----- abc')
      console.warn(new RangeError('text of a user'))
      Object.assign(console, before)
    })
    expect(lines).toMatchObject([{ method: 'error' }, { method: 'warn', err: { kind: 'RangeError' } }])
    expect(JSON.stringify(lines)).not.toMatch(/PUBLIC KEY|text of a user/)
  })
})
