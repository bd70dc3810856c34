import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { type DocumentValues, idOf, textOf, valuesOf } from '#publishing/document-values.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { findRevision, type RevisionName } from '#publishing/versions/find-revision.ts'
import { pinRevision } from '#publishing/versions/pin-revision.ts'
import { revisionContent } from '#publishing/versions/revision-content.ts'
import { autosaveOf } from './autosaved.ts'
import { newerWords } from './locks.errors.ts'

/** All that a person writes; a publication gives a state its date. */
const wordsOf = (req: PayloadRequest, type: CollectionSlug, version: object) => ({
  ...revisionContent(valuesOf(version), req.payload.collections[type].config.flattenedFields),
  publishedAt: undefined,
})

/** A publication makes a new state of the same words: nothing was written since. */
async function areSameWords(
  req: PayloadRequest,
  newest: RevisionName,
  base: string,
): Promise<boolean> {
  const rows = [
    await findRevision(req, newest),
    await findRevision(req, { ...newest, revision: base }),
  ]
  const [now, then] = rows.map((row) => row && wordsOf(req, newest.type, row.version))
  return now !== undefined && isDeepStrictEqual(now, then)
}

interface Overwriting {
  /** The newest state, another person's. */
  readonly newest: RevisionName
  /** The state that the form shows, as far as it says. */
  readonly base: string | undefined
}

/** What an autosave would write over; undefined when that is its own writer's, or nobody's. */
function overwriting(
  req: PayloadRequest,
  type: CollectionSlug,
  stored: DocumentValues,
): Overwriting | undefined {
  const id = idOf(stored['id'])
  const revision = textOf(stored, 'revision')
  const autosave = autosaveOf(req, id)
  const author = idOf(stored['editedBy'])
  if (id === undefined || revision === undefined || autosave === undefined) return undefined
  if (author === undefined || author === personOf(req.user)?.id) return undefined
  return { newest: { type, id, revision }, base: autosave.base }
}

/**
 * Payload writes each autosave over the one before, whoever's that was. Where the newest state is another person's,
 * an autosave of a form that does not know it is refused; one that knows it, or does not say, becomes a version of
 * its own, so that both texts are in the history.
 *
 * @throws APIError `locks.newer-words` (409)
 */
export const keepWords: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const found = overwriting(req, collection.slug, valuesOf(originalDoc))
  if (found === undefined) return data
  const { newest, base = newest.revision } = found
  const isKnown = base === newest.revision || (await areSameWords(req, newest, base))
  if (!isKnown) throw newerWords(req)
  const row = await findRevision(req, newest)
  if (row !== undefined) await pinRevision(req, newest)
  return data
}
