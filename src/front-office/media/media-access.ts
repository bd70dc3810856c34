import type { IncomingMessage } from 'node:http'
import type { Payload, TypedUser, Where } from 'payload'
import type { Media } from '#content/payload-types.ts'

/** One file that a requester may read. */
export interface ReadableFile {
  readonly media: Media
  /** Visitors may read it too: shared caches may keep it. */
  readonly isPublic: boolean
}

/** Decides about every file that leaves the house. */
export interface MediaAccess {
  byId(id: string, req: IncomingMessage): Promise<ReadableFile | undefined>
  /** All documents that have these bytes: each may have its own focal point. */
  byHash(hash: string, req: IncomingMessage): Promise<readonly ReadableFile[]>
}

export interface MediaAccessSettings {
  readonly payload: Payload
  /** Who signed in; asked only for what visitors may not read. */
  readonly userOf: (req: IncomingMessage) => Promise<TypedUser | undefined>
  /** A hidden site shows its files to staff alone. */
  readonly isHidden: () => Promise<boolean>
}

/** Documents with the same bytes that are looked at; more differ in nothing but their focal point. */
const MOST = 50

/** By the read rule of media documents: first as a visitor, then as whoever signed in. */
export function mediaAccess({ payload, userOf, isHidden }: MediaAccessSettings): MediaAccess {
  const find = async (where: Where, user?: TypedUser): Promise<ReadableFile[]> => {
    const { docs } = await payload.find({
      collection: 'media',
      where,
      overrideAccess: false,
      ...(user && { user }),
      depth: 0,
      limit: MOST,
      pagination: false,
    })
    return docs.map((media) => ({ media, isPublic: user === undefined }))
  }
  const findFor = async (where: Where, req: IncomingMessage): Promise<ReadableFile[]> => {
    const found = (await isHidden()) ? [] : await find(where)
    if (found.length > 0) return found
    const user = await userOf(req)
    return user ? find(where, user) : []
  }
  return {
    byId: async (id, req) => (await findFor({ id: { equals: id } }, req))[0],
    byHash: (hash, req) => findFor({ hash: { equals: hash } }, req),
  }
}
