import { Cron } from 'croner'
import type { Payload } from 'payload'
import { mediaStore } from '#content/collections/media/media-store.ts'
import { sweepMedia } from '#content/collections/media/sweep-media.ts'
import { deskOf } from '#import/desk/import-desk.ts'

/** While most people sleep: bytes that nobody needs go, and exports that were imported. @returns the function that ends it */
export function startDailyUpkeep(payload: Payload): () => void {
  const job = new Cron('17 3 * * *', { protect: true, unref: true }, async () => {
    try {
      await sweepMedia({ payload, mediaDir: mediaStore.mediaDir })
      await deskOf(payload).tidy(Date.now())
    } catch (error) {
      payload.logger.error({ err: error }, 'The daily upkeep failed; tomorrow it is tried again')
    }
  })
  return () => job.stop()
}
