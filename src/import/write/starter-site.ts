import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { isSeedId } from '#content/seed/seed-id.ts'
import { forgetAddresses } from '#publishing/paths/forget-addresses.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { saveSite } from './save-site.ts'

const TRUSTED = { by: 'import', publish: true } as const

/** Types in which a person's work would show; they go to the trash, from where they can be taken back. */
const TEXTS = ['pages', 'posts'] as const

/** What the starter's texts were made with: it goes for good. Who refers to others first. */
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

/** Removes the starter site but for its layouts: its texts stand at addresses that the import needs. */
export async function clearStarter(payload: Payload): Promise<void> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const isStarter = (id: unknown) => typeof id === 'string' && isSeedId(id)
  await saveSite(payload, {
    languages: (site.languages ?? []).map((language) => ({
      ...language,
      ...(isStarter(language.home) && { home: null }),
      ...(isStarter(language.postsPage) && { postsPage: null }),
      ...(isStarter(language.mainMenu) && { mainMenu: null }),
      ...(isStarter(language.footerMenu) && { footerMenu: null }),
    })),
    ...(isStarter(site.socialImage) && { socialImage: null }),
  })
  for (const collection of [...TEXTS, 'menus' as const]) await trash(payload, collection)
  for (const collection of MATERIAL) await remove(payload, collection)
}

type Collection = (typeof TEXTS)[number] | 'menus' | (typeof MATERIAL)[number]

async function starterIds(payload: Payload, collection: Collection): Promise<string[]> {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, select: {} })
  return docs.map(({ id }) => id).filter(isSeedId)
}

async function trash(payload: Payload, collection: (typeof TEXTS)[number] | 'menus') {
  const ids = await starterIds(payload, collection)
  for (const id of ids)
    await payload.update({
      ...{ collection, id, depth: 0, context: { trusted: TRUSTED } },
      data: { deletedAt: new Date().toISOString() },
    })
  await forget(payload, collection, ids)
}

async function remove(payload: Payload, collection: (typeof MATERIAL)[number]) {
  const ids = await starterIds(payload, collection)
  for (const id of ids)
    await payload.delete({ collection, id, depth: 0, context: { trusted: TRUSTED } })
  await forget(payload, collection, ids)
}

async function forget(payload: Payload, collection: Collection, ids: readonly string[]) {
  if (ids.length === 0) return
  const req = await createLocalReq({}, payload)
  const targets = ids.map((id) => ({ type: collection, id }))
  await inTransaction(req, () => forgetAddresses(req, targets))
}
