import type { Where } from 'payload'
import type { Page, Post } from '#content/payload-types.ts'
import { permissions } from '#content/permissions.table.ts'
import { admissionTo } from './gate.ts'
import type { ReadSession } from './session.ts'

export type ReadableDocument =
  | { readonly type: 'pages'; readonly document: Page }
  | { readonly type: 'posts'; readonly document: Post }

/** A document behind a password: what its form may say, and no more. */
export interface LockedDocument {
  readonly type: 'pages' | 'posts'
  readonly id: string
  readonly title: string
  readonly language: string | undefined
}

export type Admitted =
  | ({ readonly state: 'open' } & ReadableDocument)
  | { readonly state: 'locked'; readonly locked: LockedDocument }

/** Says whether the visitor has shown this document's present password. */
export type HasPassword = (documentId: string, password: string) => boolean

/**
 * A page or post, as far as this edition may see it. The password itself never leaves the gate.
 */
export async function readDocument(
  session: ReadSession,
  target: { readonly type: 'pages' | 'posts'; readonly id: string },
  hasPassword: HasPassword,
): Promise<Admitted | undefined> {
  const draft = await session.draft()
  if (draft?.type === target.type && draft.document.id === target.id) {
    return draft.type === 'pages' || draft.type === 'posts' ? opened(draft) : undefined
  }
  session.log.document(target.type, target.id)
  const readable = await load(session, target)
  return readable === undefined ? undefined : admit(session, readable, hasPassword)
}

async function load(
  session: ReadSession,
  { type, id }: { readonly type: 'pages' | 'posts'; readonly id: string },
): Promise<ReadableDocument | undefined> {
  const where: Where = { id: { equals: id } }
  if (type === 'pages') {
    const document = (await session.documents.find('pages', { where, limit: 1 })).docs[0]
    return document && { type, document }
  }
  const document = (await session.documents.find('posts', { where, limit: 1 })).docs[0]
  return document && { type, document }
}

function admit(
  session: ReadSession,
  readable: ReadableDocument,
  hasPassword: HasPassword,
): Admitted | undefined {
  const { document } = readable
  switch (admissionTo(document, session.now)) {
    case 'open':
      return opened(readable)
    case 'staff':
      return isTheirs(session, readable) ? opened(readable) : undefined
    case 'password':
      return isTheirs(session, readable) || isUnlocked(document, hasPassword)
        ? opened(readable)
        : locked(readable)
    case 'none':
      return undefined
  }
}

/** Of what is not for everybody, staff see here what they see in the back office: all of it, or their own. */
const isTheirs = ({ edition }: ReadSession, { type, document }: ReadableDocument): boolean =>
  edition.kind !== 'public' && permissions.may(edition.user, 'read', type, { ...document })

/** A document set to "password" without one is open to nobody but its staff. */
const isUnlocked = ({ id, password }: Page | Post, hasPassword: HasPassword): boolean =>
  password ? hasPassword(id, password) : false

const opened = (readable: ReadableDocument): Admitted => ({
  state: 'open',
  ...withoutPassword(readable),
})

function locked({ type, document }: ReadableDocument): Admitted {
  const { id, title, language } = document
  return {
    state: 'locked',
    locked: { type, id, title: title ?? '', language: language ?? undefined },
  }
}

function withoutPassword(readable: ReadableDocument): ReadableDocument {
  if (readable.type === 'pages') {
    return { type: 'pages', document: { ...readable.document, password: null } }
  }
  return { type: 'posts', document: { ...readable.document, password: null } }
}
