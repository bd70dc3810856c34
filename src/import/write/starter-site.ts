import type { Payload, Where } from 'payload'
import { seedLanguages, starterNames } from '#content/seed/starter-names.ts'
import { starterOf } from '#content/seed/starters.ts'

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

/** One is enough to know: nothing is read of the others, however many there are. */
async function hasOthers(
  payload: Payload,
  collection: (typeof TEXTS)[number],
  run: string,
): Promise<boolean> {
  const isOfNoRun: Where = {
    or: [{ 'imported.run': { exists: false } }, { 'imported.run': { not_equals: run } }],
  }
  const isSomebodys: Where = {
    or: [{ id: { not_in: starterTexts(collection) } }, { editedBy: { exists: true } }],
  }
  const { docs } = await payload.find({
    ...{ collection, depth: 0, pagination: false, limit: 1, draft: true, trash: true },
    where: { and: [isOfNoRun, isSomebodys] },
    select: {},
  })
  return docs.length > 0
}

/** The ids of all that any starter site brings. */
const starterTexts = (collection: (typeof TEXTS)[number]): string[] =>
  starterNames.flatMap((name) =>
    seedLanguages.flatMap((language) => starterOf(name, language)[collection].map(({ id }) => id)),
  )
