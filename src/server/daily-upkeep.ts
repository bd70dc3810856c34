import { Cron } from 'croner'
import type { Payload } from 'payload'
import { mediaStore } from '#content/collections/media/media-store.ts'
import { sweepMedia } from '#content/collections/media/sweep-media.ts'
import { forgetAddresses } from '#content/collections/comments/forget-addresses.ts'
import { forgetUnconfirmed } from '#content/collections/subscriptions/forget-unconfirmed.ts'
import { deskOf } from '#import/desk/import-desk.ts'

/**
 * While most people sleep: bytes that nobody needs go, and exports that were imported. Each hour: addresses of whoever
 * commented that are older than the site wants to know them, and wishes for mails that nobody confirmed.
 *
 * @returns the function that ends it
 */
export function startDailyUpkeep(payload: Payload): () => void {
  const job = new Cron('17 3 * * *', { protect: true, unref: true }, async () => {
    try {
      await sweepMedia({ payload, mediaDir: mediaStore.mediaDir })
      await deskOf(payload).tidy(Date.now())
    } catch (error) {
      payload.logger.error({ err: error }, 'The daily upkeep failed; tomorrow it is tried again')
    }
  })
  const hourly = new Cron('7 * * * *', { protect: true, unref: true }, async () => {
    try {
      await forgetAddresses(payload, new Date())
      await forgetUnconfirmed(payload, new Date())
    } catch (error) {
      payload.logger.error(
        { err: error },
        'Addresses of comments could not be removed; in an hour it is tried again',
      )
    }
  })
  return () => {
    job.stop()
    hourly.stop()
  }
}
