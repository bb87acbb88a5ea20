import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CertificateServiceClientCredentialsFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector'
import { afterAll, describe, expect, it } from 'vitest'
import type { Credential, Identity } from '../../../src/config.ts'
import { createCredentials } from '../../../src/teams/channel/credentials.ts'
import { appId, tenant } from '../channel.ts'

const folder = mkdtempSync(join(tmpdir(), 'advisor-key-'))
afterAll(() => rmSync(folder, { recursive: true }))

const identityWith = (credential: Credential): Identity => ({
  appId,
  tenantId: tenant,
  credential,
  tenants: [tenant],
})

describe('what signs outgoing calls', () => {
  it('is a secret of the bot’s own tenant', () => {
    const credentials = createCredentials(identityWith({ kind: 'secret', secret: 's' }))
    expect(credentials).toBeInstanceOf(PasswordServiceClientCredentialFactory)
    expect(credentials).toMatchObject({ appId, tenantId: tenant, password: 's' })
    expect(JSON.stringify(credentials)).not.toContain('"s"')
  })

  it('is a certificate whose key lies in a file', () => {
    const keyFile = join(folder, 'key.pem')
    writeFileSync(keyFile, 'the key')
    const credentials = createCredentials(identityWith({ kind: 'certificate', thumbprint: 'a'.repeat(40), keyFile }))
    expect(credentials).toBeInstanceOf(CertificateServiceClientCredentialsFactory)
  })

  it('names the variable when that file cannot be read', () => {
    const missing = { kind: 'certificate', thumbprint: 'a'.repeat(40), keyFile: join(folder, 'missing.pem') } as const
    expect(() => createCredentials(identityWith(missing))).toThrow('BOT_CERTIFICATE_KEY_FILE')
  })

  it('is a managed identity', () => {
    expect(createCredentials(identityWith({ kind: 'managedIdentity' }))).toBeInstanceOf(ManagedIdentityServiceClientCredentialsFactory)
  })

  it('is nothing without an identity, which also turns authentication off', async () => {
    expect(await createCredentials(null).isAuthenticationDisabled()).toBe(true)
    for (const credential of [{ kind: 'secret', secret: 's' }, { kind: 'managedIdentity' }] as const)
      expect((await createCredentials(identityWith(credential)).isAuthenticationDisabled()) ?? false).toBe(false)
  })
})
