import { readFileSync } from 'node:fs'
import {
  CertificateServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector'
import { ConfigError, type Identity } from '../../config.ts'

/** What signs outgoing calls; without an identity nothing does, and incoming ones are not authenticated. Throws a ConfigError when the certificate's key cannot be read. */
export const createCredentials = (identity: Identity | null): ServiceClientCredentialsFactory => {
  if (identity === null) return new PasswordServiceClientCredentialFactory('', '')
  const { appId, tenantId, credential } = identity
  switch (credential.kind) {
    case 'secret':
      return new PasswordServiceClientCredentialFactory(appId, credential.secret, tenantId)
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(appId, credential.thumbprint, readKey(credential.keyFile), tenantId)
    case 'managedIdentity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory())
  }
}

const readKey = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new ConfigError('BOT_CERTIFICATE_KEY_FILE names a file that cannot be read.')
  }
}
