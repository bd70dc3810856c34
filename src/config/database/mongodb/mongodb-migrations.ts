import type { Payload } from 'payload'
import { unknownNames } from '../migrations/applied-migrations.ts'
import { knownMigrations } from '../migrations/known-migrations.ts'
import { schemaNewer } from '../migrations/migration.errors.ts'

interface MongodbMigration {
  readonly name: string
  readonly up: (payload: Payload) => Promise<void>
}

/** Documents have no tables to change, and Payload makes the indexes: there is nothing to migrate yet. */
const MIGRATIONS: readonly MongodbMigration[] = []

/** @throws CodedError `database.schema-newer` */
export async function migrateMongodb(payload: Payload): Promise<{ applied: string[] }> {
  const applied = await appliedMongodb(payload)
  const unknown = unknownNames(applied, MIGRATIONS)
  if (unknown.length > 0) throw schemaNewer(unknown)
  const pending = MIGRATIONS.filter(({ name }) => !applied.includes(name))
  for (const { name, up } of pending) {
    await up(payload)
    await payload.db.create({
      collection: 'payload-migrations',
      data: { name, batch: applied.length + 1 },
    })
  }
  knownMigrations.set(payload, MIGRATIONS)
  return { applied: pending.map(({ name }) => name) }
}

/** Names of the migrations that the database has. */
export async function appliedMongodb(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ name: string }>({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
  })
  return docs.map(({ name }) => name)
}
