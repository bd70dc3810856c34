import type { Tag } from '#content/payload-types.ts'
import { listedWhere } from './gate.ts'
import type { ReadableDocument } from './read-documents.ts'
import { readCategories, readTags } from './read-terms.ts'
import type { ReadSession } from './session.ts'

/** A document that is the same in another language. */
export interface Translation {
  /** `type:id`. */
  readonly key: string
  /** Undefined: the site's first one. */
  readonly language: string | undefined
}

interface Term {
  readonly type: 'categories' | 'tags'
  readonly id: string
}

/** What may have translations of its own: a document that was read, or a term. */
export type Translatable = ReadableDocument | Term

/** A site has no more languages than this. */
const MOST = 50

/** The other languages of a document or term that are public now. */
export async function readTranslations(
  session: ReadSession,
  translatable: Translatable,
): Promise<Translation[]> {
  if (!('document' in translatable)) return ofTerm(session, translatable)
  const { type, document } = translatable
  if (!document.translationGroup) return []
  session.log.list(type)
  const { docs } = await session.documents.find(type, {
    where: {
      and: [
        listedWhere(session.now),
        { translationGroup: { equals: document.translationGroup } },
        { id: { not_equals: document.id } },
      ],
    },
    limit: MOST,
    select: { language: true },
  })
  return docs.map(({ id, language }) => ({ key: `${type}:${id}`, language: language ?? undefined }))
}

async function ofTerm(session: ReadSession, { type, id }: Term): Promise<Translation[]> {
  const group = await groupOf(session, { type, id })
  if (group === undefined) return []
  const terms =
    type === 'categories' ? await readCategories(session) : await tagsOfGroup(session, group)
  return terms
    .filter((term) => term.id !== id && term.translationGroup === group)
    .map((term) => ({ key: `${type}:${term.id}`, language: term.language ?? undefined }))
}

async function groupOf(session: ReadSession, { type, id }: Term): Promise<string | undefined> {
  const term =
    type === 'tags'
      ? (await readTags(session, [id])).get(id)
      : (await readCategories(session)).find((category) => category.id === id)
  return term?.translationGroup || undefined
}

async function tagsOfGroup(session: ReadSession, group: string): Promise<readonly Tag[]> {
  session.log.list('tags')
  const where = { translationGroup: { equals: group } }
  return (await session.documents.find('tags', { where, limit: MOST })).docs
}
