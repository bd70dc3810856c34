import type { Payload } from 'payload'
import { idOf } from '#publishing/document-values.ts'
import { referencesTo, type Source } from '#publishing/references/reference-rows.ts'
import { isSeedId } from './seed-id.ts'
import { seedLanguages, starterNames } from './starter-names.ts'
import { starterOf } from './starters.ts'

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
 * link only where somebody's own document has it: the links of the starter were never somebody's wish. A comment that
 * somebody changed or answered keeps what it stands on.
 */
export async function keptOfStarter(payload: Payload): Promise<ReadonlySet<string>> {
  const kept = new Set<string>()
  for (const collection of ['pages', 'posts', 'layouts'] as const)
    for (const id of await changedOf(payload, collection)) kept.add(id)
  for (const id of await linkedTo(payload)) kept.add(id)
  for (const id of await commentsInUse(payload)) kept.add(id)
  for (const id of await above(payload, kept)) kept.add(id)
  for (const collection of KEEPABLE) await keepMaterial(payload, collection, kept)
  return kept
}

/** Pages and posts that somebody's own document leads to. */
async function linkedTo(payload: Payload): Promise<string[]> {
  const linked: string[] = []
  for (const type of ['pages', 'posts'] as const)
    for (const id of await starterIds(payload, type))
      if (await isUsed(payload, { type, id }, new Set())) linked.push(id)
  return linked
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

/** Comments that somebody changed or answered, and what they stand on. One put aside as spam or trash is neither. */
async function commentsInUse(payload: Payload): Promise<string[]> {
  const edited = new Set(await editedSince(payload, 'comments'))
  const { docs } = await payload.find({
    ...{ collection: 'comments', depth: 0, pagination: false },
    where: { id: { in: await starterIds(payload, 'comments') } },
    select: { document: true, state: true },
  })
  const used: string[] = []
  for (const { id, document, state } of docs) {
    const isChanged = edited.has(id) && state !== 'spam' && state !== 'trash'
    if (!isChanged && !(await isUsed(payload, { type: 'comments', id }, new Set()))) continue
    used.push(id, ...[idOf(document.value) ?? ''].filter(isSeedId))
  }
  return used
}

/** Their newest state tells who wrote it; the seed is nobody. What lies in the trash was somebody's work, too. */
async function changedOf(payload: Payload, collection: Versioned): Promise<string[]> {
  const ids = await starterIds(payload, collection, { trash: true })
  const { docs } = await payload.find({
    ...{ collection, depth: 0, draft: true, pagination: false, select: { editedBy: true } },
    trash: true,
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
  collection: Exclude<Keepable, 'menus'> | 'comments',
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

/** The starter's own texts go, and so does what it set in the site; the rest of the site is somebody's choice. */
async function isUsed(
  payload: Payload,
  target: Source,
  kept: ReadonlySet<string>,
): Promise<boolean> {
  const references = await referencesTo(payload, target)
  return references.some(({ type, id, field }) =>
    type === 'site' ? !isOfStarter(field, target.id) : !isSeedId(id) || kept.has(id),
  )
}

/** What a starter sets of the site's languages. */
const ITS_FIELDS = ['home', 'postsPage', 'mainMenu', 'footerMenu'].map(
  (name) => `languages.${name}`,
)

/** Whether the site names it since a starter said so. */
function isOfStarter(field: string, id: string): boolean {
  if (field !== 'socialImage') return ITS_FIELDS.includes(field)
  return starterNames.some((name) =>
    seedLanguages.some((language) => starterOf(name, language).socialImage === id),
  )
}
