import type { Payload, Where } from 'payload'
import type { Comment, Site, User } from '#content/payload-types.ts'
import { KEPT_DAYS } from '#content/collections/comments/forget-addresses.ts'
import { stateFor, type State } from './comment-state.ts'
import { isTooSoon } from './flood.ts'
import type { Evidence } from './judges/judge.ts'
import { judgeComment, type Judgement } from './judges/judge-comment.ts'
import { readEvidence } from './judges/read-evidence.ts'

export interface WrittenComment {
  readonly type: 'pages' | 'posts'
  readonly document: string
  readonly parent: string | undefined
  readonly text: string
  readonly name: string
  readonly email: string
  readonly url: string
}

export interface Sender {
  readonly now: Date
  /** Staff who are signed in are neither held nor judged. */
  readonly user: User | undefined
  readonly form: Evidence['form']
  /** Empty where the server cannot tell. */
  readonly ipAddress: string
}

/** What became of a comment; `too soon`: the same person wrote just before. */
export type Outcome = { kind: 'stored'; state: State; id: string } | { kind: 'too soon' }

/** Stores a visitor's comment as the site's rules and its judges have it. */
export async function writeComment(
  payload: Payload,
  written: WrittenComment,
  sender: Sender,
): Promise<Outcome> {
  const same = await sentBefore(payload, written, sender.now)
  if (same)
    return {
      kind: 'stored',
      state: same.state === 'approved' ? 'approved' : 'pending',
      id: same.id,
    }
  // Read as the site itself: its lists are nobody's to read who comments.
  const { discussion } = await payload.findGlobal({ slug: 'site', depth: 0 })
  const { email } = written
  if (!sender.user && (await isTooSoon(payload, { ...sender, email, discussion })))
    return { kind: 'too soon' }
  const judgement = await judged(payload, written, { sender, discussion })
  const state = await stateFor(payload, email, { judgement, discussion, user: sender.user })
  const { id } = await payload.create({
    collection: 'comments',
    depth: 0,
    data: {
      ...(await valuesOf(payload, written, sender)),
      ...noted(judgement, sender, discussion),
      state,
    },
  })
  return { kind: 'stored', state, id }
}

type Discussion = Site['discussion']

async function valuesOf(payload: Payload, written: WrittenComment, { now, user }: Sender) {
  const { type, document, text, name, email, url } = written
  const parent = await parentFor(payload, written)
  return {
    document: { relationTo: type, value: document },
    ...(parent !== undefined && { parent }),
    ...(user && { user: user.id }),
    ...{ authorName: name, authorEmail: email, authorUrl: url, text },
    ...{ kind: 'comment' as const, writtenAt: now.toISOString() },
  }
}

/** What the site keeps for its moderators, for as long as it says. */
function noted({ reasons }: Judgement, { ipAddress, user }: Sender, discussion: Discussion) {
  const isKept = (discussion?.keepAddressesForDays ?? KEPT_DAYS) > 0 && !user && ipAddress !== ''
  return { reasons: reasons.map((one) => ({ ...one })), ...(isKept && { ipAddress }) }
}

async function judged(
  payload: Payload,
  written: WrittenComment,
  { sender, discussion }: { sender: Sender; discussion: Discussion },
): Promise<Judgement> {
  const { now, user, form, ipAddress } = sender
  if (user) return { verdict: 'fine', reasons: [] }
  const evidence = await readEvidence(payload, { ...written, discussion, now })
  return judgeComment({ ...written, ipAddress }, { ...evidence, form })
}

const onDocument = ({ type, document }: Pick<WrittenComment, 'type' | 'document'>): Where[] => [
  { 'document.relationTo': { equals: type } },
  { 'document.value': { equals: document } },
]

/** A form that is sent twice is sent again within this time. Later it would tell whose words somebody knows. */
const TWICE_MS = 10 * 60_000

/** The same words by the same person, just before: the form was sent twice. */
async function sentBefore(
  payload: Payload,
  { email, text, ...on }: WrittenComment,
  now: Date,
): Promise<Comment | undefined> {
  const since = new Date(now.getTime() - TWICE_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      and: [
        ...onDocument(on),
        { authorEmail: { equals: email } },
        { text: { equals: text } },
        { createdAt: { greater_than: since } },
      ],
    },
    ...{ limit: 1, depth: 0, pagination: false },
  })
  return docs[0]
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
