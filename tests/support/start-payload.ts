import { mkdirSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { isMongodb } from '#config/database/engine.ts'
import { migrations } from '#migrations/migrations.ts'

export interface StartedPayload {
  payload: Payload
  stop: () => Promise<void>
}

/** A real Payload on this test file's own database (see `test-environment.ts`), all migrations applied. */
export const startPayload = async (): Promise<StartedPayload> => {
  mkdirSync(process.env['DATA_DIR'] ?? '', { recursive: true })
  mkdirSync(process.env['MEDIA_DIR'] ?? '', { recursive: true })
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  await runMigrations(payload, {
    migrations,
    directoryForCopies: copiesDirectory(process.env['DATA_DIR'] ?? ''),
  })
  return {
    payload,
    stop: async () => {
      const { db } = payload
      if (isMongodb(db)) await db.connection.dropDatabase()
      await payload.destroy()
    },
  }
}
