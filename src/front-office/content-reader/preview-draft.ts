import type { Payload, Where } from 'payload'
import type {
  Design,
  Layout,
  Menu,
  Page,
  Pattern,
  Post,
  Site,
  User,
} from '#content/payload-types.ts'
import type { Edition, PreviewType } from './edition.ts'

/** A draft that its reader may see, by type. */
export type PreviewDraft =
  | { readonly type: 'pages'; readonly document: Page }
  | { readonly type: 'posts'; readonly document: Post }
  | { readonly type: 'layouts'; readonly document: Layout }
  | { readonly type: 'menus'; readonly document: Menu }
  | { readonly type: 'patterns'; readonly document: Pattern }
  | { readonly type: 'site'; readonly document: Site }
  | { readonly type: 'design'; readonly document: Design }

/**
 * Loads what a preview edition shows, by the user's own access rules. A revision that an autosave
 * has since overwritten gives way to the latest draft.
 */
export async function loadPreviewDraft(
  payload: Payload,
  edition: Edition,
): Promise<PreviewDraft | undefined> {
  if (edition.kind !== 'preview') return undefined
  const { type, user, id, revision } = edition
  return type === 'site' || type === 'design'
    ? globalDraft(payload, type, user)
    : documentDraft(payload, type, { id, revision, user })
}

async function documentDraft(
  payload: Payload,
  type: PreviewType,
  query: DraftQuery,
): Promise<PreviewDraft | undefined> {
  switch (type) {
    case 'pages':
      return wrap(type, await draftOf(payload, type, query))
    case 'posts':
      return wrap(type, await draftOf(payload, type, query))
    case 'layouts':
      return wrap(type, await draftOf(payload, type, query))
    case 'menus':
      return wrap(type, await draftOf(payload, type, query))
    case 'patterns':
      return wrap(type, await draftOf(payload, type, query))
  }
}

interface DraftQuery {
  readonly id: string
  readonly revision: string | undefined
  readonly user: User
}

interface TypeMap {
  pages: Page
  posts: Post
  layouts: Layout
  menus: Menu
  patterns: Pattern
}

const wrap = <T extends PreviewType>(type: T, document: TypeMap[T] | undefined) =>
  document === undefined ? undefined : { type, document }

async function draftOf<T extends PreviewType>(
  payload: Payload,
  type: T,
  query: DraftQuery,
): Promise<TypeMap[T] | undefined> {
  const where: Where = { id: { equals: query.id } }
  const options = { depth: 0, limit: 1, pagination: false, user: query.user } as const
  if (query.revision !== undefined) {
    const { docs } = await payload.findVersions({
      collection: type,
      where: {
        and: [{ parent: { equals: query.id } }, { 'version.revision': { equals: query.revision } }],
      },
      overrideAccess: false,
      ...options,
    })
    if (docs[0]) return { ...docs[0].version, id: query.id }
  }
  const found = await payload.find({
    collection: type,
    where,
    draft: true,
    overrideAccess: false,
    ...options,
  })
  return found.docs[0]
}

async function globalDraft(
  payload: Payload,
  type: 'site' | 'design',
  user: User,
): Promise<PreviewDraft> {
  const options = { depth: 0, draft: true, user, overrideAccess: false } as const
  return type === 'site'
    ? { type, document: await payload.findGlobal({ slug: 'site', ...options }) }
    : { type, document: await payload.findGlobal({ slug: 'design', ...options }) }
}
