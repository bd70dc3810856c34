import { mkdirSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
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
  await payload.db.migrate({ migrations })
  return { payload, stop: () => payload.destroy() }
}
