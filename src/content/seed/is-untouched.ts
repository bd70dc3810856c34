import type { Payload } from 'payload'
import { isSeedId } from './seed-id.ts'

/** What keeps who wrote its newest state. */
const SIGNED = ['pages', 'posts', 'menus', 'layouts'] as const

/** What only its id tells of. */
const UNSIGNED = ['media', 'tags', 'categories'] as const

/**
 * Whether nobody has worked here: every document and file is a starter's, its texts, menus and layouts as the starter
 * wrote them, and no person has saved the site's settings.
 */
export async function isUntouched(payload: Payload): Promise<boolean> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, draft: true })
  if (site.editedBy) return false
  for (const collection of SIGNED) {
    const { docs } = await payload.find({
      ...{ collection, depth: 0, draft: true, trash: true, pagination: false },
      select: { editedBy: true },
    })
    if (docs.some(({ id, editedBy }) => !isSeedId(id) || Boolean(editedBy))) return false
  }
  for (const collection of UNSIGNED) {
    const { docs } = await payload.find({
      ...{ collection, depth: 0, pagination: false, select: {} },
    })
    if (docs.some(({ id }) => !isSeedId(id))) return false
  }
  return true
}
