import path from 'node:path'
import { z } from 'zod'
import { loadEnvFile } from './env-file.ts'
import { readSecretFile } from './secret-file.ts'
import * as schemas from './setting.schemas.ts'
import { SettingsError, type SettingProblem } from './settings-error.ts'

/** Everything that a person running the site may set; the names are documented in settings.table.ts. */
export interface Env {
  readonly port: number
  readonly host: string
  /** Origin of the site, without a trailing slash. */
  readonly siteUrl?: string
  /** Where the site is reached: `siteUrl`, or localhost on the port. */
  readonly origin: string
  readonly databaseUrl: string
  readonly dataDir: string
  readonly mediaDir: string
  readonly secret: string
  readonly smtpUrl?: string
  readonly mailFrom?: string
  readonly trustProxy: readonly string[]
  readonly logLevel: z.infer<typeof schemas.logLevel>
  readonly offices: readonly ('front' | 'back')[]
  readonly knownHosts: readonly string[]
  readonly uploadMaxBytes: number
  readonly mode: z.infer<typeof schemas.mode>
}

const SETTINGS = z.object({
  PORT: schemas.port.default(3000),
  HOST: schemas.host.default('127.0.0.1'),
  SITE_URL: schemas.siteUrl.optional(),
  DATA_DIR: schemas.directory.prefault('./data'),
  MEDIA_DIR: schemas.directory.prefault('./media'),
  DATABASE_URL: schemas.databaseUrl.optional(),
  PAYLOAD_SECRET: schemas.secret.optional(),
  SMTP_URL: schemas.smtpUrl.optional(),
  MAIL_FROM: schemas.mailFrom.optional(),
  TRUST_PROXY: schemas.trustProxy.prefault(''),
  KNOWN_HOSTS: schemas.knownHosts.prefault(''),
  LOG_LEVEL: schemas.logLevel.default('info'),
  OFFICES: schemas.offices.prefault('front,back'),
  UPLOAD_MAX_MB: schemas.megabytes.default(200),
  NODE_ENV: schemas.mode.default('production'),
})

type Settings = z.infer<typeof SETTINGS>
/** The names of all settings; settings.table.ts must explain each. */
export type SettingName = keyof Settings
type Source = Readonly<Record<string, string | undefined>>

/**
 * Parses the settings; makes the secret file when neither it nor PAYLOAD_SECRET is there.
 *
 * @throws SettingsError that names every bad setting at once
 */
export function readEnv(source: Source): Env {
  const given = dropEmpty(source)
  const parsed = SETTINGS.safeParse(given)
  const problems = [...(parsed.error?.issues.map(toProblem) ?? []), ...problemsTogether(given)]
  if (!parsed.success) throw new SettingsError(problems)
  const secret = parsed.data.PAYLOAD_SECRET ?? readSecretFile(parsed.data.DATA_DIR)
  if (typeof secret !== 'string') throw new SettingsError([...problems, secret])
  if (problems.length > 0) throw new SettingsError(problems)
  return toEnv(parsed.data, secret)
}

/** `NAME=` in an .env file means "not set". */
function dropEmpty(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim() !== ''))
}

function toProblem(issue: z.core.$ZodIssue): SettingProblem {
  return { name: String(issue.path[0]), advice: issue.message }
}

/** Settings that are fine alone but not beside each other; read from the source so that they are named with the rest. */
function problemsTogether(source: Source): SettingProblem[] {
  if (source['SITE_URL'] !== undefined) return []
  const problems: SettingProblem[] = []
  const host = source['HOST']
  if (host !== undefined && !isLoopback(host)) {
    problems.push({
      name: 'SITE_URL',
      advice: `must be set when HOST is ${host}: the site has to know which address is its own`,
    })
  }
  if (source['KNOWN_HOSTS'] !== undefined) {
    problems.push({
      name: 'SITE_URL',
      advice: 'must be set when KNOWN_HOSTS is: they redirect to it',
    })
  }
  return problems
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function toEnv(settings: Settings, secret: string): Env {
  const { SITE_URL, SMTP_URL, MAIL_FROM } = settings
  return {
    port: settings.PORT,
    host: settings.HOST,
    ...(SITE_URL !== undefined && { siteUrl: SITE_URL }),
    origin: SITE_URL ?? `http://localhost:${String(settings.PORT)}`,
    databaseUrl: settings.DATABASE_URL ?? `file:${path.join(settings.DATA_DIR, 'coulisse.db')}`,
    dataDir: settings.DATA_DIR,
    mediaDir: settings.MEDIA_DIR,
    secret,
    ...(SMTP_URL !== undefined && { smtpUrl: SMTP_URL }),
    ...(MAIL_FROM !== undefined && { mailFrom: MAIL_FROM }),
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    offices: settings.OFFICES,
    knownHosts: settings.KNOWN_HOSTS,
    uploadMaxBytes: settings.UPLOAD_MAX_MB * 1024 * 1024,
    mode: settings.NODE_ENV,
  }
}

/** The settings of this process, read once. Nothing else in the house reads `process.env`. */
export const env: Env = readEnv(loadEnvFile(process.env))

/** What a process of its own is given to be the same site: all that this one was, over what its kind of work sets. */
export const environmentOfChild = (
  defaults: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv => ({
  ...defaults,
  ...process.env,
})

/** The origins that are this site itself: what a browser may send its cookies from. */
export function ownOrigins({ siteUrl, port }: Env): string[] {
  if (siteUrl !== undefined) return [siteUrl]
  return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${String(port)}`)
}

/** The hosts under which this site is reached, or was: with the port where it is not the protocol's own. */
export const ownHosts = (settings: Env): string[] => [
  ...ownOrigins(settings).map((origin) => new URL(origin).host),
  ...settings.knownHosts,
]
