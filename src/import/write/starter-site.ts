import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { isSeedId } from '#content/seed/seed-id.ts'
import { forgetAddresses } from '#publishing/paths/forget-addresses.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { saveSite } from './save-site.ts'
import { keptOfStarter, starterIds } from './starter-kept.ts'

const TRUSTED = { by: 'import', publish: true } as const

/** Types in which a person's work would show; they go to the trash, from where they can be taken back. */
const TEXTS = ['pages', 'posts'] as const

/** What the starter's texts were made with: it goes for good, unless somebody changed or uses it. */
const MATERIAL = ['comments', 'media', 'tags', 'categories'] as const

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

/**
 * Removes the starter site but for its layouts and what somebody changed or uses of it: its texts stand at addresses
 * that the import needs.
 */
export async function clearStarter(payload: Payload): Promise<void> {
  const kept = await keptOfStarter(payload)
  const goes = (id: unknown) => typeof id === 'string' && isSeedId(id) && !kept.has(id)
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  await saveSite(payload, {
    languages: (site.languages ?? []).map((language) => ({
      ...language,
      ...(goes(language.home) && { home: null }),
      ...(goes(language.postsPage) && { postsPage: null }),
      ...(goes(language.mainMenu) && { mainMenu: null }),
      ...(goes(language.footerMenu) && { footerMenu: null }),
    })),
    ...(goes(site.socialImage) && { socialImage: null }),
  })
  const idsOf = async (collection: Collection) =>
    (await starterIds(payload, collection)).filter(goes)
  for (const collection of [...TEXTS, 'menus' as const]) {
    await trash(payload, collection, await idsOf(collection))
    // Those of a run that was killed before it came this far, too.
    const all = await starterIds(payload, collection, { trash: true })
    await forget(payload, collection, all.filter(goes))
  }
  for (const collection of MATERIAL) await remove(payload, collection, await idsOf(collection))
}

type Collection = (typeof TEXTS)[number] | 'menus' | (typeof MATERIAL)[number]

async function trash(
  payload: Payload,
  collection: (typeof TEXTS)[number] | 'menus',
  ids: readonly string[],
) {
  for (const id of ids)
    await payload.update({
      ...{ collection, id, depth: 0, context: { trusted: TRUSTED } },
      data: { deletedAt: new Date().toISOString() },
    })
}

async function remove(
  payload: Payload,
  collection: (typeof MATERIAL)[number],
  ids: readonly string[],
) {
  for (const id of ids) {
    const req = await createLocalReq({ context: { trusted: TRUSTED } }, payload)
    // Together: once it is gone, nobody knows whose its addresses were.
    await inTransaction(req, async () => {
      await payload.delete({ collection, id, depth: 0, req })
      await forgetAddresses(req, [{ type: collection, id }])
    })
  }
}

async function forget(payload: Payload, collection: Collection, ids: readonly string[]) {
  if (ids.length === 0) return
  const req = await createLocalReq({}, payload)
  const targets = ids.map((id) => ({ type: collection, id }))
  await inTransaction(req, () => forgetAddresses(req, targets))
}
