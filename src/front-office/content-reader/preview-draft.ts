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
  const { user, id, revision } = edition
  switch (edition.type) {
    case 'site':
    case 'design':
      return globalDraft(payload, edition.type, user)
    case 'pages':
      return wrap('pages', await draftOf(payload, 'pages', { id, revision, user }))
    case 'posts':
      return wrap('posts', await draftOf(payload, 'posts', { id, revision, user }))
    case 'layouts':
      return wrap('layouts', await draftOf(payload, 'layouts', { id, revision, user }))
    case 'menus':
      return wrap('menus', await draftOf(payload, 'menus', { id, revision, user }))
    case 'patterns':
      return wrap('patterns', await draftOf(payload, 'patterns', { id, revision, user }))
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
