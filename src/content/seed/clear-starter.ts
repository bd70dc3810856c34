import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { saveSite } from '#content/globals/site/save-site.ts'
import { forgetAddresses } from '#publishing/paths/forget-addresses.ts'
import type { Trusted } from '#publishing/trusted.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { isSeedId } from './seed-id.ts'
import { keptOfStarter, starterIds } from './starter-kept.ts'

/** Types in which a person's work would show; they go to the trash, from where they can be taken back. */
const TEXTS = ['pages', 'posts'] as const

/** What the starter's texts were made with: it goes for good, unless somebody changed or uses it. */
const MATERIAL = ['comments', 'media', 'tags', 'categories'] as const

type Trashed = (typeof TEXTS)[number] | 'menus'
type Collection = Trashed | (typeof MATERIAL)[number]

export interface Clearing {
  /** In whose name. */
  readonly by: Trusted['by']
  /** Whether what goes answers “gone” where it stood, or is as if it had never been. */
  readonly addresses: 'gone' | 'forgotten'
  /** Menus go with the rest, or stay without the entries that lead nowhere. */
  readonly menus: 'trashed' | 'emptied'
  /** What stays beside what must: the documents of another starter. */
  readonly except?: ReadonlySet<string>
}

/** Removes a starter site but for its layouts and what somebody changed or uses of it. */
export async function clearStarter(payload: Payload, clearing: Clearing): Promise<void> {
  const goes = await goingOf(payload, clearing)
  await leaveSite(payload, clearing, goes)
  const trashed: Trashed[] = clearing.menus === 'trashed' ? [...TEXTS, 'menus'] : [...TEXTS]
  for (const collection of trashed) {
    await trash(payload, clearing, {
      collection,
      ids: (await starterIds(payload, collection)).filter(goes),
    })
    if (clearing.addresses === 'gone') continue
    // Those of a run that was killed before it came this far, too.
    const all = await starterIds(payload, collection, { trash: true })
    await forget(payload, collection, all.filter(goes))
  }
  for (const collection of MATERIAL)
    await remove(payload, clearing, {
      collection,
      ids: (await starterIds(payload, collection)).filter(goes),
    })
}

export type Goes = (id: unknown) => boolean

/** Which documents of the site a clearing would take. */
export async function goingOf(
  payload: Payload,
  { except }: Pick<Clearing, 'except'>,
): Promise<Goes> {
  const kept = await keptOfStarter(payload)
  return (id) => typeof id === 'string' && isSeedId(id) && !kept.has(id) && except?.has(id) !== true
}

/** The site's settings name nothing that goes. */
async function leaveSite(payload: Payload, { by, menus }: Clearing, goes: Goes): Promise<void> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const languages = (site.languages ?? []).map((language) => ({
    ...language,
    ...(goes(language.home) && { home: null }),
    ...(goes(language.postsPage) && { postsPage: null }),
    ...(menus === 'trashed' && goes(language.mainMenu) && { mainMenu: null }),
    ...(menus === 'trashed' && goes(language.footerMenu) && { footerMenu: null }),
  }))
  await saveSite(payload, { languages, ...(goes(site.socialImage) && { socialImage: null }) }, by)
}

interface Going<Slug> {
  readonly collection: Slug
  readonly ids: readonly string[]
}

async function trash(
  payload: Payload,
  { by }: Clearing,
  { collection, ids }: Going<Trashed>,
): Promise<void> {
  for (const id of ids)
    await payload.update({
      ...{ collection, id, depth: 0, context: { trusted: { by, publish: true } } },
      data: { deletedAt: new Date().toISOString() },
    })
}

async function remove(
  payload: Payload,
  { by, addresses }: Clearing,
  { collection, ids }: Going<(typeof MATERIAL)[number]>,
): Promise<void> {
  for (const id of ids) {
    const req = await createLocalReq({ context: { trusted: { by, publish: true } } }, payload)
    // Together: once it is gone, nobody knows whose its addresses were.
    await inTransaction(req, async () => {
      await payload.delete({ collection, id, depth: 0, req })
      if (addresses === 'forgotten') await forgetAddresses(req, [{ type: collection, id }])
    })
  }
}

async function forget(payload: Payload, collection: Collection, ids: readonly string[]) {
  if (ids.length === 0) return
  const req = await createLocalReq({}, payload)
  const targets = ids.map((id) => ({ type: collection, id }))
  await inTransaction(req, () => forgetAddresses(req, targets))
}
