import type { Payload } from 'payload'
import { isSeedId } from '#content/seed/seed-id.ts'

/** Types in which a person's work would show. */
const TEXTS = ['pages', 'posts'] as const

export interface SiteState {
  /** Nobody has written or changed a page or post, and no other import has brought any. */
  readonly isStarter: boolean
  /** This very run has written here before: it was killed, or is given the same file again. */
  readonly isAgain: boolean
}

export async function siteState(payload: Payload, run: string): Promise<SiteState> {
  let isAgain = false
  for (const collection of TEXTS) {
    if (await hasOthers(payload, collection, run)) return { isStarter: false, isAgain: false }
    const where = { 'imported.run': { equals: run } }
    const { totalDocs } = await payload.count({ collection, where, trash: true })
    isAgain ||= totalDocs > 0
  }
  return { isStarter: true, isAgain }
}

async function hasOthers(
  payload: Payload,
  collection: (typeof TEXTS)[number],
  run: string,
): Promise<boolean> {
  const { docs } = await payload.find({
    collection,
    where: {
      or: [{ 'imported.run': { exists: false } }, { 'imported.run': { not_equals: run } }],
    },
    depth: 0,
    limit: 100,
    draft: true,
    trash: true,
    select: { editedBy: true },
  })
  return docs.some(({ id, editedBy }) => !isSeedId(id) || Boolean(editedBy))
}
