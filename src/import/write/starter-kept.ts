import type { Payload } from 'payload'
import { isSeedId } from '#content/seed/seed-id.ts'
import { referencesTo, type Source } from '#publishing/references/reference-rows.ts'

/** Who refers to others first: what a kept menu leads to is needed too. */
const KEEPABLE = ['menus', 'categories', 'tags', 'media'] as const

/** Milliseconds between the two dates that one write sets, at most. */
const ONE_WRITE = 1_000

type Keepable = (typeof KEEPABLE)[number]

/**
 * What of the starter's menus, terms and pictures stays: what somebody changed, and what a document shows that stays
 * itself: another person's, a kept one, or a layout of the starter that somebody changed.
 */
export async function keptOfStarter(payload: Payload): Promise<ReadonlySet<string>> {
  const kept = await changedLayouts(payload)
  for (const collection of KEEPABLE) {
    const ids = await starterIds(payload, collection)
    const edited = await editedOf(payload, collection, ids)
    for (const id of ids)
      if (edited.has(id) || (await isUsed(payload, { type: collection, id }, kept))) kept.add(id)
  }
  return kept
}

export async function starterIds(
  payload: Payload,
  collection: Keepable | 'pages' | 'posts' | 'comments' | 'layouts',
  { trash = false }: { readonly trash?: boolean } = {},
): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection, depth: 0, pagination: false, select: {}, trash },
  })
  return docs.map(({ id }) => id).filter(isSeedId)
}

async function changedLayouts(payload: Payload): Promise<Set<string>> {
  return editedBySomebody(payload, 'layouts', await starterIds(payload, 'layouts'))
}

function editedOf(
  payload: Payload,
  collection: Keepable,
  ids: readonly string[],
): Promise<Set<string>> {
  return collection === 'menus'
    ? editedBySomebody(payload, collection, ids)
    : editedSince(payload, collection, ids)
}

/** Their newest state tells who wrote it; the seed is nobody. */
async function editedBySomebody(
  payload: Payload,
  collection: 'menus' | 'layouts',
  ids: readonly string[],
): Promise<Set<string>> {
  const { docs } = await payload.find({
    ...{ collection, depth: 0, draft: true, pagination: false, select: { editedBy: true } },
    where: { id: { in: [...ids] } },
  })
  return new Set(docs.filter(({ editedBy }) => Boolean(editedBy)).map(({ id }) => id))
}

async function editedSince(
  payload: Payload,
  collection: Exclude<Keepable, 'menus'>,
  ids: readonly string[],
): Promise<Set<string>> {
  const { docs } = await payload.find({
    ...{ collection, depth: 0, pagination: false },
    where: { id: { in: [...ids] } },
    select: { createdAt: true, updatedAt: true },
  })
  const edited = docs.filter(
    ({ createdAt, updatedAt }) => Date.parse(updatedAt) - Date.parse(createdAt) > ONE_WRITE,
  )
  return new Set(edited.map(({ id }) => id))
}

/** The starter's own texts go; settings of the site are set anew. */
async function isUsed(
  payload: Payload,
  target: Source,
  kept: ReadonlySet<string>,
): Promise<boolean> {
  const references = await referencesTo(payload, target)
  return references.some(({ type, id }) => type !== 'site' && (!isSeedId(id) || kept.has(id)))
}
