import { Cron } from 'croner'
import type { Payload } from 'payload'
import { mediaStore } from '#content/collections/media/media-store.ts'
import { sweepMedia } from '#content/collections/media/sweep-media.ts'
import { forgetAddresses } from '#content/collections/comments/forget-addresses.ts'
import { forgetUnconfirmed } from '#content/collections/subscriptions/forget-unconfirmed.ts'
import { deskOf } from '#import/desk/import-desk.ts'
import { runEach, type UpkeepTask } from '#publishing/run-each.ts'

/** While most people sleep: bytes that nobody needs go, and exports that were imported. */
const daily = (payload: Payload): UpkeepTask[] => [
  {
    task: 'sweep files of media',
    run: () => sweepMedia({ payload, mediaDir: mediaStore.mediaDir }),
  },
  { task: 'tidy the desk of imports', run: () => deskOf(payload).tidy(Date.now()) },
]

/** Addresses of whoever commented that are older than the site wants to know them, and wishes that nobody confirmed. */
const hourly = (payload: Payload): UpkeepTask[] => [
  {
    task: 'forget network addresses of comments',
    run: () => forgetAddresses(payload, new Date()),
  },
  { task: 'forget unconfirmed wishes', run: () => forgetUnconfirmed(payload, new Date()) },
]

/**
 * What is done by itself each day and each hour.
 *
 * @returns the function that ends it
 */
export function startDailyUpkeep(payload: Payload): () => void {
  const options = { protect: true, unref: true }
  const jobs = [
    new Cron('17 3 * * *', options, () => runEach(payload.logger, daily(payload))),
    new Cron('7 * * * *', options, () => runEach(payload.logger, hourly(payload))),
  ]
  return () => {
    for (const job of jobs) job.stop()
  }
}
