import type { Payload, Where } from 'payload'
import type { Comment, Site, User } from '#content/payload-types.ts'

export interface WrittenComment {
  readonly type: 'pages' | 'posts'
  readonly document: string
  readonly parent: string | undefined
  readonly text: string
  readonly name: string
  readonly email: string
  readonly url: string
}

interface Rules {
  readonly site: Site
  readonly now: Date
  /** Staff who are signed in are not held. */
  readonly user: User | undefined
  /** Too fast for a person, or the hidden field filled: kept for moderators, shown to nobody. */
  readonly isSuspect: boolean
}

type State = Extract<Comment['state'], 'approved' | 'pending' | 'spam'>

/** Stores a visitor's comment by the site's rule of moderation. The only thing that visitors write. */
export async function writeComment(
  payload: Payload,
  written: WrittenComment,
  rules: Rules,
): Promise<{ state: State; id: string }> {
  const { type, document, text, name, email, url } = written
  const same = await sentBefore(payload, written)
  if (same) return { state: same.state === 'approved' ? 'approved' : 'pending', id: same.id }
  const state = await stateFor(payload, email, rules)
  const parent = await parentFor(payload, written)
  const { id } = await payload.create({
    collection: 'comments',
    depth: 0,
    data: {
      document: { relationTo: type, value: document },
      ...(parent !== undefined && { parent }),
      ...(rules.user && { user: rules.user.id }),
      ...{ authorName: name, authorEmail: email, authorUrl: url },
      ...{ text, state, kind: 'comment', writtenAt: rules.now.toISOString() },
    },
  })
  return { state, id }
}

const onDocument = ({ type, document }: Pick<WrittenComment, 'type' | 'document'>): Where[] => [
  { 'document.relationTo': { equals: type } },
  { 'document.value': { equals: document } },
]

/** The same words by the same person: the form was sent twice. */
async function sentBefore(
  payload: Payload,
  { email, text, ...on }: WrittenComment,
): Promise<Comment | undefined> {
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      and: [...onDocument(on), { authorEmail: { equals: email } }, { text: { equals: text } }],
    },
    ...{ limit: 1, depth: 0, pagination: false },
  })
  return docs[0]
}

async function stateFor(
  payload: Payload,
  email: string,
  { site, user, isSuspect }: Rules,
): Promise<State> {
  if (isSuspect) return 'spam'
  const rule = site.discussion?.moderate ?? 'first'
  if (user || rule === 'none') return 'approved'
  return rule === 'first' && (await isKnownAuthor(payload, email)) ? 'approved' : 'pending'
}

/** Whether somebody with this address had a comment approved before. */
async function isKnownAuthor(payload: Payload, email: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { and: [{ authorEmail: { equals: email } }, { state: { equals: 'approved' } }] },
  })
  return totalDocs > 0
}

/** An answer goes below a comment of the same document that is shown, else below none. */
async function parentFor(
  payload: Payload,
  { parent, ...on }: WrittenComment,
): Promise<string | undefined> {
  if (!parent) return undefined
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      and: [{ id: { equals: parent } }, { state: { equals: 'approved' } }, ...onDocument(on)],
    },
    ...{ limit: 1, depth: 0, pagination: false },
  })
  return docs[0]?.id
}
