import { mkdirSync } from 'node:fs'
import { sql } from '@payloadcms/db-sqlite'
import { getPayload, type Payload } from 'payload'
import { isSqlite } from '#config/database/engine.ts'
import { migrations } from '#migrations/migrations.ts'

export interface StartedPayload {
  payload: Payload
  stop: () => Promise<void>
}

/** A real Payload on this test file's own SQLite file, all migrations applied. */
export const startPayload = async (): Promise<StartedPayload> => {
  mkdirSync(process.env['DATA_DIR'] ?? '', { recursive: true })
  mkdirSync(process.env['MEDIA_DIR'] ?? '', { recursive: true })
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { db } = payload
  if (!isSqlite(db)) throw new Error('Tests run on SQLite')
  const run = async (statement: string) => {
    await db.drizzle.run(sql.raw(statement))
    return []
  }
  for (const migration of migrations) await migration.up({ run, payload })
  return { payload, stop: () => payload.destroy() }
}
