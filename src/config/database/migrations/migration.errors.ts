import { CodedError } from '#config/coded-error.ts'

/** The database knows migrations that this version does not. */
export function schemaNewer(unknown: readonly string[]): CodedError {
  const message =
    `This database was migrated by a newer version of Coulisse (${unknown.join(', ')}): install that version, ` +
    'or put back the copy made before with `coulisse restore`.'
  return new CodedError('database.schema-newer', 503, message)
}

/** There are tables, but none of ours. */
export function notOurs(file: string): CodedError {
  const message = `${file} holds tables of something else than Coulisse: set DATABASE_URL to another file.`
  return new CodedError('database.not-ours', 503, message)
}

/** The migration was taken back whole; the database is as it was before. */
export function migrationFailed(name: string, cause: unknown): CodedError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const message = `The migration ${name} failed and changed nothing: ${reason}`
  return new CodedError('database.migration-failed', 503, message, { cause })
}

/** A copy that cannot be read back is no copy. */
export function copyBroken(file: string, finding: string): CodedError {
  return new CodedError('database.copy-broken', 503, `${file} is not a sound database: ${finding}`)
}
