import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const appId = '11111111-1111-4111-8111-111111111111'
const tenant = '22222222-2222-4222-8222-222222222222'
const production = { BOT_ID: appId, BOT_TENANT_ID: tenant, BOT_SECRET: 'a secret' }

const text = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const refusalOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('the configuration', () => {
  it('needs nothing in dev: no app id, this machine only, a store on disk', () => {
    expect(readConfig({ MODE: 'dev' })).toEqual({
      mode: 'dev',
      host: '127.0.0.1',
      port: 3978,
      identity: null,
      storage: { kind: 'lmdb', path: '.data/conversations' },
      keepDays: 30,
      turnsPerTenSeconds: 30,
      logLevel: 'info',
      telemetryUrl: null,
    })
  })

  it('takes ids in capitals for what they are, since tokens name them in lower case', () => {
    const id = 'ABCDEF01-2345-4678-9ABC-DEF012345678'
    expect(readConfig({ ...production, BOT_ID: id, BOT_TENANT_ID: id }).identity).toMatchObject({
      appId: id.toLowerCase(),
      tenantId: id.toLowerCase(),
      tenants: [id.toLowerCase()],
    })
  })

  it('answers the bot’s own tenant only, unless others are listed', () => {
    const other = '33333333-3333-4333-8333-33333333333A'
    expect(readConfig(production).identity?.tenants).toEqual([tenant])
    expect(readConfig({ ...production, ALLOWED_TENANTS: ` ${tenant}, ${other}` }).identity?.tenants).toEqual([tenant, other.toLowerCase()])
  })

  it('takes a secret, a certificate or a managed identity', () => {
    const { BOT_SECRET: _, ...bare } = production
    expect(readConfig(production).identity?.credential).toEqual({ kind: 'secret', secret: 'a secret' })
    expect(readConfig({ ...bare, BOT_CREDENTIAL: 'managedIdentity' }).identity?.credential).toEqual({ kind: 'managedIdentity' })
    const thumbprint = 'a'.repeat(40)
    const certificate = {
      ...bare,
      BOT_CREDENTIAL: 'certificate',
      BOT_CERTIFICATE_KEY_FILE: 'key.pem',
      BOT_CERTIFICATE_THUMBPRINT: thumbprint,
    }
    expect(readConfig(certificate).identity?.credential).toEqual({ kind: 'certificate', thumbprint, keyFile: 'key.pem' })
  })

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ MODE: 'dev', BOT_ID: '', PORT: ' ' }).port).toBe(3978)
  })

  it.each([
    ['no app id outside dev', {}, 'BOT_ID is missing'],
    ['an app id that is no GUID', { ...production, BOT_ID: 'bot' }, 'BOT_ID must be a GUID'],
    ['an app id without a tenant', { BOT_ID: appId, BOT_SECRET: 's' }, 'BOT_TENANT_ID is missing'],
    ['an app id without a secret', { BOT_ID: appId, BOT_TENANT_ID: tenant }, 'BOT_SECRET is missing'],
    ['a secret without an app id', { MODE: 'dev', BOT_SECRET: 's' }, 'BOT_ID is missing although'],
    [
      'a secret beside a managed identity',
      { ...production, BOT_CREDENTIAL: 'managedIdentity' },
      'BOT_SECRET contradicts BOT_CREDENTIAL=managedIdentity',
    ],
    [
      'a certificate without its key',
      { BOT_ID: appId, BOT_TENANT_ID: tenant, BOT_CREDENTIAL: 'certificate', BOT_CERTIFICATE_THUMBPRINT: 'a'.repeat(40) },
      'BOT_CERTIFICATE_KEY_FILE is missing',
    ],
    ['a certificate that is not used', { ...production, BOT_CERTIFICATE_KEY_FILE: 'key.pem' }, 'contradict BOT_CREDENTIAL=secret'],
    ['an unknown mode', { MODE: 'test' }, 'MODE must be dev or production'],
    ['dev without authentication open to others', { MODE: 'dev', HOST: '0.0.0.0' }, 'HOST must be 127.0.0.1'],
    ['a port that is none', { ...production, PORT: 'http' }, 'PORT must be a whole number'],
    ['memory in production', { ...production, STORAGE: 'memory' }, 'STORAGE=memory forgets everything'],
    ['blobs without a connection', { ...production, STORAGE: 'blob' }, 'BLOB_CONNECTION_STRING is missing'],
    ['a connection without blobs', { ...production, BLOB_CONNECTION_STRING: 'c' }, 'BLOB_CONNECTION_STRING contradicts STORAGE=lmdb'],
    ['a path without a local store', { MODE: 'dev', STORAGE: 'memory', STORAGE_PATH: 'p' }, 'STORAGE_PATH contradicts STORAGE=memory'],
    ['tenants that are no GUIDs', { ...production, ALLOWED_TENANTS: 'contoso' }, 'ALLOWED_TENANTS must be GUIDs'],
    ['an endless memory', { MODE: 'dev', KEEP_DAYS: '0' }, 'KEEP_DAYS must be at least 1'],
  ])('refuses %s and names the variable', (_, environment, message) => {
    expect(refusalOf(environment)).toContain(message)
  })

  it('is explained variable by variable in env/.env.example, where the usual values stand, and in README', () => {
    const example = parseEnv(text('env/.env.example'))
    expect(readConfig({ ...example, MODE: 'dev' })).toEqual(readConfig({ MODE: 'dev' }))
    const [, table] = /## Configuration(.*?)\n\n\*\*/s.exec(text('README.md')) ?? []
    const rows = table?.match(/^\| `.*?\|/gm) ?? []
    expect(rows.flatMap((row) => row.match(/[A-Z_]{4,}/g) ?? []).sort()).toEqual(Object.keys(example).sort())
  })

  it('names everything that is wrong at once, and repeats no value', () => {
    const message = refusalOf({ MODE: 'dev', BOT_SECRET: 'hunter2', STORAGE: 'blob', STORAGE_PATH: 'p' })
    expect(message).toContain('BOT_ID')
    expect(message).toContain('BLOB_CONNECTION_STRING')
    expect(message).toContain('STORAGE_PATH')
    expect(message).not.toContain('hunter2')
  })
})
