import type { Payload } from 'payload'
import { referencesTo, type Source } from '#publishing/references/reference-rows.ts'
import { isSeedId } from './seed-id.ts'

/** Who refers to others first: what a kept menu leads to is needed too. */
const KEEPABLE = ['menus', 'categories', 'tags', 'media'] as const

/** Milliseconds between the two dates that one write sets, at most. */
const ONE_WRITE = 1_000

/** What a person writes in: each keeps who wrote its newest state. */
type Versioned = 'pages' | 'posts' | 'menus' | 'layouts'
type Keepable = (typeof KEEPABLE)[number]

/**
 * What of a starter site stays: what somebody changed, what stands above it, and what a document shows that stays
 * itself: another person's, a kept one, or a layout of the starter that somebody changed. A page or post stays for a
 * link only where somebody's own document has it: the links of the starter were never somebody's wish.
 */
export async function keptOfStarter(payload: Payload): Promise<ReadonlySet<string>> {
  const kept = new Set<string>()
  for (const collection of ['pages', 'posts', 'layouts'] as const)
    for (const id of await changedOf(payload, collection)) kept.add(id)
  for (const collection of ['pages', 'posts'] as const)
    for (const id of await starterIds(payload, collection))
      if (await isUsed(payload, { type: collection, id }, new Set())) kept.add(id)
  for (const id of await above(payload, kept)) kept.add(id)
  for (const collection of KEEPABLE) await keepMaterial(payload, collection, kept)
  return kept
}

async function keepMaterial(
  payload: Payload,
  collection: Keepable,
  kept: Set<string>,
): Promise<void> {
  const edited = new Set(
    await (collection === 'menus'
      ? changedOf(payload, collection)
      : editedSince(payload, collection)),
  )
  for (const id of await starterIds(payload, collection))
    if (edited.has(id) || (await isUsed(payload, { type: collection, id }, kept))) kept.add(id)
}

export async function starterIds(
  payload: Payload,
  collection: Versioned | Keepable | 'comments',
  { trash = false }: { readonly trash?: boolean } = {},
): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection, depth: 0, pagination: false, select: {}, trash },
  })
  return docs.map(({ id }) => id).filter(isSeedId)
}

/** Their newest state tells who wrote it; the seed is nobody. */
async function changedOf(payload: Payload, collection: Versioned): Promise<string[]> {
  const ids = await starterIds(payload, collection)
  const { docs } = await payload.find({
    ...{ collection, depth: 0, draft: true, pagination: false, select: { editedBy: true } },
    where: { id: { in: ids } },
  })
  return docs.filter(({ editedBy }) => Boolean(editedBy)).map(({ id }) => id)
}

/** The pages above a kept one: without them it would have another address. */
async function above(payload: Payload, kept: ReadonlySet<string>): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection: 'pages', depth: 0, draft: true, pagination: false, select: { parent: true } },
  })
  const parents = new Map(docs.map(({ id, parent }) => [id, parent]))
  const found = new Set<string>()
  const starts = docs.filter(({ id }) => kept.has(id) || !isSeedId(id))
  for (const { id } of starts) {
    let parent = parents.get(id)
    while (typeof parent === 'string' && !found.has(parent)) {
      found.add(parent)
      parent = parents.get(parent)
    }
  }
  return [...found].filter(isSeedId)
}

async function editedSince(
  payload: Payload,
  collection: Exclude<Keepable, 'menus'>,
): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection, depth: 0, pagination: false },
    where: { id: { in: await starterIds(payload, collection) } },
    select: { createdAt: true, updatedAt: true },
  })
  return docs
    .filter(({ createdAt, updatedAt }) => Date.parse(updatedAt) - Date.parse(createdAt) > ONE_WRITE)
    .map(({ id }) => id)
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
