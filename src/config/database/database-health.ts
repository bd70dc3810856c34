import { statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { type DatabaseWarning, WITHOUT_TRANSACTIONS } from './database-warning.ts'
import { hasTransactions, isSqlite } from './engine.ts'
import { unknownNames } from './migrations/applied-migrations.ts'
import { knownMigrations } from './migrations/known-migrations.ts'
import { appliedMongodb } from './mongodb/mongodb-migrations.ts'
import { sqliteClientOf } from './sqlite/client-of.ts'

export interface DatabaseHealth {
  /** False: the site cannot serve. What is wrong stands in `problems`. */
  readonly isHealthy: boolean
  /** Sentences for the person who runs the site; not for visitors. */
  readonly problems: readonly string[]
  /** What works, but not as well as it could. */
  readonly warnings: readonly DatabaseWarning[]
}

/** Below this nothing may be saved any more: SQLite needs room for its log before it says that the disk is full. */
const ENOUGH_BYTES = 100 * 1024 * 1024

/** Whether the database answers, has the schema of this version and room to grow. Never waits for the writer. */
export async function databaseHealth(payload: Payload): Promise<DatabaseHealth> {
  const findings = await Promise.all([schemaProblems(payload), diskProblems(payload)])
  const problems = findings.flat()
  return { isHealthy: problems.length === 0, problems, warnings: databaseWarnings(payload) }
}

/** What the database cannot do and a better one could; asks nobody. */
export function databaseWarnings({ db }: Payload): DatabaseWarning[] {
  if (hasTransactions(db)) return []
  return [{ code: 'database.without-transactions', message: WITHOUT_TRANSACTIONS }]
}

async function schemaProblems(payload: Payload): Promise<string[]> {
  const known = knownMigrations.get(payload)
  if (known === undefined) return ['The migrations have not been run yet.']
  try {
    const applied = await appliedTo(payload)
    const missing = known.filter(({ name }) => !applied.includes(name))
    const unknown = unknownNames(applied, known)
    return [
      ...missing.map(({ name }) => `The migration ${name} is missing: restart the site.`),
      ...unknown.map(
        (name) => `Another process ran the newer migration ${name}: restart with that version.`,
      ),
    ]
  } catch (error) {
    return [
      `The database does not answer: ${error instanceof Error ? error.message : String(error)}`,
    ]
  }
}

async function appliedTo(payload: Payload): Promise<string[]> {
  const { db } = payload
  if (!isSqlite(db)) return appliedMongodb(payload)
  const { rows } = await sqliteClientOf(db).execute('SELECT name FROM payload_migrations')
  return rows.map((row) => String(row['name']))
}

async function diskProblems({ db }: Payload): Promise<string[]> {
  if (!isSqlite(db)) return []
  const folder = path.dirname(sqliteClientOf(db).file)
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free >= ENOUGH_BYTES) return []
  return [`Only ${String(Math.round(free / 1024 / 1024))} MB are left on the disk of the database.`]
}
