import { mkdirSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
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
  await runMigrations(payload, {
    migrations,
    directoryForCopies: copiesDirectory(process.env['DATA_DIR'] ?? ''),
  })
  return { payload, stop: () => payload.destroy() }
}
