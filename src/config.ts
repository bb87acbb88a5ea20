import { z } from 'zod/v4'

/** How the bot proves to the channel who it is. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly keyFile: string }
  | { readonly kind: 'managedIdentity' }

/** The bot's registration, and who may speak to it; ids in lower case. */
export interface Identity {
  readonly appId: string
  readonly tenantId: string
  readonly credential: Credential
  /** Tenants that are answered; never empty. */
  readonly tenants: readonly string[]
}

type Storage =
  | { readonly kind: 'lmdb'; readonly path: string }
  | { readonly kind: 'blob'; readonly connection: string; readonly container: string }
  | { readonly kind: 'memory' }

export interface Config {
  readonly mode: 'dev' | 'production'
  readonly host: string
  readonly port: number
  /** Null in `dev` only: requests are then not authenticated. */
  readonly identity: Identity | null
  readonly storage: Storage
  /** Days after its last turn until a conversation is deleted. */
  readonly keepDays: number
  /** Turns that one conversation may take within ten seconds. */
  readonly turnsPerTenSeconds: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Where traces and metrics go (OTLP over HTTP); null: nowhere. */
  readonly telemetryUrl: string | null
}

/** Days after its last turn until a conversation is deleted, where nothing else is asked for. */
export const usualKeepDays = 30

/** The environment does not say how to start; the message names each variable and what to do about it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** The names of this machine, for itself alone. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', '::1', 'localhost']

/** Tokens and activities name ids in lower case. */
const Guid = z.guid('must be a GUID').toLowerCase()
const Whole = (least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number`)
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)
const Url = z.url({ protocol: /^https?$/, error: 'must be a web address' })
const Tenants = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((tenant) => tenant.trim().toLowerCase())
      .filter(Boolean),
  )
  .pipe(z.array(z.guid('must be GUIDs separated by commas')).min(1, 'must name at least one tenant'))

/** Every variable that is read. Empty ones count as absent. */
const Variables = z.object({
  MODE: z.enum(['dev', 'production'], 'must be dev or production').default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: Whole(0, 65535).default(3978),
  BOT_ID: Guid.optional(),
  BOT_TENANT_ID: Guid.optional(),
  BOT_CREDENTIAL: z.enum(['secret', 'certificate', 'managedIdentity'], 'must be secret, certificate or managedIdentity').default('secret'),
  BOT_SECRET: z.string().optional(),
  BOT_CERTIFICATE_KEY_FILE: z.string().optional(),
  BOT_CERTIFICATE_THUMBPRINT: z
    .string()
    .regex(/^[0-9a-fA-F]{40}$/, 'must be the 40 hex digits of the certificate')
    .optional(),
  ALLOWED_TENANTS: Tenants.optional(),
  STORAGE: z.enum(['lmdb', 'blob', 'memory'], 'must be lmdb, blob or memory').default('lmdb'),
  STORAGE_PATH: z.string().optional(),
  BLOB_CONNECTION_STRING: z.string().optional(),
  BLOB_CONTAINER: z
    .string()
    .regex(/^[a-z0-9](?:-?[a-z0-9]){2,62}$/, 'must be 3 to 63 lower-case letters, digits and single hyphens')
    .default('conversations'),
  KEEP_DAYS: Whole(1, 3650).default(usualKeepDays),
  TURNS_PER_TEN_SECONDS: Whole(1, 10_000).default(30),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: Url.optional(),
})
type Given = z.infer<typeof Variables>

/** What the environment asks for. Throws a ConfigError that names every variable that is missing, malformed or in contradiction. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const present = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const parsed = Variables.safeParse(Object.fromEntries(present))
  if (!parsed.success) throw refusal(parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`))
  const given = parsed.data
  const problems = contradictions(given)
  if (problems.length > 0) throw refusal(problems)
  return {
    mode: given.MODE,
    host: given.HOST,
    port: given.PORT,
    identity: identityOf(given),
    storage: storageOf(given),
    keepDays: given.KEEP_DAYS,
    turnsPerTenSeconds: given.TURNS_PER_TEN_SECONDS,
    logLevel: given.LOG_LEVEL,
    telemetryUrl: given.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/$/, '') ?? null,
  }
}

const refusal = (problems: readonly string[]): ConfigError =>
  new ConfigError(
    `The bot cannot start:\n${[...new Set(problems)].map((problem) => `- ${problem}`).join('\n')}\nenv/.env.example explains every variable.`,
  )

/** One sentence for each pair of variables that cannot stand together, and for each that is missing beside another. */
const contradictions = (given: Given): readonly string[] => {
  const { MODE, BOT_ID, BOT_TENANT_ID, BOT_CREDENTIAL, BOT_SECRET, BOT_CERTIFICATE_KEY_FILE, BOT_CERTIFICATE_THUMBPRINT } = given
  const certificate = BOT_CERTIFICATE_KEY_FILE !== undefined || BOT_CERTIFICATE_THUMBPRINT !== undefined
  const rules: readonly (readonly [boolean, string])[] = [
    [
      MODE === 'production' && !BOT_ID,
      'BOT_ID is missing: set it to the app id of the bot, or set MODE=dev to run without authentication on this machine only.',
    ],
    [
      MODE === 'dev' && !BOT_ID && !loopbackHosts.includes(given.HOST),
      'HOST must be 127.0.0.1 when MODE=dev and BOT_ID is missing: without authentication nobody else may reach the bot.',
    ],
    [!!BOT_ID && !BOT_TENANT_ID, 'BOT_TENANT_ID is missing: set it to the tenant in which the bot is registered.'],
    [!BOT_ID && !!(BOT_SECRET || certificate), 'BOT_ID is missing although a secret or a certificate is set: set BOT_ID, or remove them.'],
    [
      !!BOT_ID && BOT_CREDENTIAL === 'secret' && !BOT_SECRET,
      'BOT_SECRET is missing: set it, or set BOT_CREDENTIAL to certificate or managedIdentity.',
    ],
    [BOT_CREDENTIAL !== 'secret' && !!BOT_SECRET, `BOT_SECRET contradicts BOT_CREDENTIAL=${BOT_CREDENTIAL}: remove one of them.`],
    [
      BOT_CREDENTIAL === 'certificate' && !BOT_CERTIFICATE_KEY_FILE,
      'BOT_CERTIFICATE_KEY_FILE is missing: set it to the PEM file with the private key.',
    ],
    [
      BOT_CREDENTIAL === 'certificate' && !BOT_CERTIFICATE_THUMBPRINT,
      'BOT_CERTIFICATE_THUMBPRINT is missing: set it to the thumbprint of the certificate.',
    ],
    [
      BOT_CREDENTIAL !== 'certificate' && certificate,
      `BOT_CERTIFICATE_KEY_FILE and BOT_CERTIFICATE_THUMBPRINT contradict BOT_CREDENTIAL=${BOT_CREDENTIAL}: remove them, or set BOT_CREDENTIAL=certificate.`,
    ],
    [
      given.STORAGE === 'memory' && MODE === 'production',
      'STORAGE=memory forgets everything at a restart and is for MODE=dev only: set STORAGE to lmdb or blob.',
    ],
    [given.STORAGE === 'blob' && !given.BLOB_CONNECTION_STRING, 'BLOB_CONNECTION_STRING is missing: STORAGE=blob needs it.'],
    [
      given.STORAGE !== 'blob' && !!given.BLOB_CONNECTION_STRING,
      `BLOB_CONNECTION_STRING contradicts STORAGE=${given.STORAGE}: remove it, or set STORAGE=blob.`,
    ],
    [
      given.STORAGE !== 'lmdb' && !!given.STORAGE_PATH,
      `STORAGE_PATH contradicts STORAGE=${given.STORAGE}: remove it, or set STORAGE=lmdb.`,
    ],
  ]
  return rules.flatMap(([broken, sentence]) => (broken ? [sentence] : []))
}

const identityOf = (given: Given): Identity | null => {
  if (!given.BOT_ID || !given.BOT_TENANT_ID) return null
  return {
    appId: given.BOT_ID,
    tenantId: given.BOT_TENANT_ID,
    credential: credentialOf(given),
    tenants: given.ALLOWED_TENANTS ?? [given.BOT_TENANT_ID],
  }
}

const credentialOf = (given: Given): Credential => {
  switch (given.BOT_CREDENTIAL) {
    case 'secret':
      return { kind: 'secret', secret: given.BOT_SECRET ?? '' }
    case 'certificate':
      return { kind: 'certificate', thumbprint: given.BOT_CERTIFICATE_THUMBPRINT ?? '', keyFile: given.BOT_CERTIFICATE_KEY_FILE ?? '' }
    case 'managedIdentity':
      return { kind: 'managedIdentity' }
  }
}

const storageOf = (given: Given): Storage => {
  switch (given.STORAGE) {
    case 'lmdb':
      return { kind: 'lmdb', path: given.STORAGE_PATH ?? '.data/conversations' }
    case 'blob':
      return { kind: 'blob', connection: given.BLOB_CONNECTION_STRING ?? '', container: given.BLOB_CONTAINER }
    case 'memory':
      return { kind: 'memory' }
  }
}
