import { pino, type DestinationStream, type Logger } from 'pino'

/** Nothing under these names is ever written, however deep it is in what is logged. */
const SECRET_NAMES = [
  'password',
  'newPassword',
  'token',
  'secret',
  'hash',
  'salt',
  'authorization',
  'cookie',
  '["set-cookie"]',
  'smtpUrl',
  'databaseUrl',
  'resetPasswordToken',
  'apiKey',
]

/**
 * The log of this process: one JSON object a line on standard output, without secrets.
 *
 * @param level the least important level that is written
 * @param destination for tests; standard output when left out
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRET_NAMES.flatMap(atDepths), censor: '[redacted]' },
  }
  return destination ? pino(options, destination) : pino(options)
}

function atDepths(name: string): string[] {
  const joined = (prefix: string): string =>
    name.startsWith('[') ? `${prefix}${name}` : `${prefix}.${name}`
  return [name, joined('*'), joined('*.*'), joined('*.*.*')]
}
