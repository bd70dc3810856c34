import type { Payload } from 'payload'
import { isSeedId } from './seed-id.ts'

/** Types in which a person's work would show. */
const TEXTS = ['pages', 'posts'] as const

/** Whether nobody has written here: every page and post is a starter's, as the starter wrote it. */
export async function isUntouched(payload: Payload): Promise<boolean> {
  for (const collection of TEXTS) {
    const { docs } = await payload.find({
      ...{ collection, depth: 0, draft: true, trash: true, limit: 500 },
      select: { editedBy: true },
    })
    if (docs.some(({ id, editedBy }) => !isSeedId(id) || Boolean(editedBy))) return false
  }
  return true
}
