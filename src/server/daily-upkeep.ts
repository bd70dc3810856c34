import { Cron } from 'croner'
import type { Payload } from 'payload'
import { pruneChanges } from '#publishing/changes/read-changes.ts'
import { pruneRevisions } from '#publishing/versions/prune-revisions.ts'

const VERSIONED = ['pages', 'posts', 'layouts', 'patterns', 'menus'] as const

/** While most people sleep: old changes and old revisions go. @returns the function that ends it */
export function startDailyUpkeep(payload: Payload): () => void {
  const job = new Cron('17 3 * * *', { protect: true, unref: true }, async () => {
    try {
      await pruneChanges(payload)
      for (const type of VERSIONED) await pruneRevisions(payload, { type })
    } catch (error) {
      payload.logger.error({ err: error }, 'The daily upkeep failed; tomorrow it is tried again')
    }
  })
  return () => job.stop()
}
