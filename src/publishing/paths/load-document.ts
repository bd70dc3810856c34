import type { CollectionSlug, Payload } from 'payload'
import { type DocumentValues, isRecord } from '#publishing/document-values.ts'
import type { LoadDocument } from './path-rule.ts'
import type { PathsReq } from './path-rows.ts'

/** All that a path is made of. */
export const PATH_FIELDS: Record<string, true> = {
  ...{ slug: true, parent: true, language: true, title: true, name: true },
  ...{ _status: true, deletedAt: true, publishedAt: true, createdAt: true },
  ...{ authors: true, author: true, categories: true, imported: true },
}

export interface Loader {
  readonly load: LoadDocument
  /** What is known already needs no query. */
  readonly remember: (type: string, documents: readonly DocumentValues[]) => void
}

/** Reads each document at most once; made anew for each save. */
export function documentLoader(req: PathsReq): Loader {
  const known = new Map<string, Promise<DocumentValues | undefined>>()
  const remember: Loader['remember'] = (type, documents) => {
    for (const document of documents)
      known.set(`${type}:${String(document['id'])}`, Promise.resolve(document))
  }
  const load: LoadDocument = (type, id) => {
    const key = `${type}:${id}`
    const found = known.get(key) ?? readDocument(req, type, id)
    known.set(key, found)
    return found
  }
  return { load, remember }
}

async function readDocument(req: PathsReq, type: string, id: string) {
  if (!isCollection(req.payload, type)) return undefined
  const found: unknown = await req.payload.db.findOne({
    collection: type,
    req,
    where: { id: { equals: id } },
    select: PATH_FIELDS,
  })
  return isRecord(found) ? found : undefined
}

export const isCollection = (payload: Payload, type: string): type is CollectionSlug =>
  type in payload.collections
