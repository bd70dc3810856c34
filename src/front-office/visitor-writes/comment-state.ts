import type { Payload } from 'payload'
import type { Comment, Site, User } from '#content/payload-types.ts'
import type { Judgement } from './judges/judge-comment.ts'

export type State = Extract<Comment['state'], 'approved' | 'pending' | 'spam'>

interface Decision {
  readonly judgement: Judgement
  readonly discussion: Site['discussion']
  readonly user: User | undefined
}

/** The site's rule of moderation, and what the judges found. */
export async function stateFor(
  payload: Payload,
  email: string,
  { judgement: { verdict }, discussion, user }: Decision,
): Promise<State> {
  if (verdict !== 'fine') return verdict === 'spam' ? 'spam' : 'pending'
  return user || (await isTrusted(payload, email, discussion)) ? 'approved' : 'pending'
}

async function isTrusted(
  payload: Payload,
  email: string,
  discussion: Site['discussion'],
): Promise<boolean> {
  const rule = discussion?.moderate ?? 'first'
  return rule === 'none' || (rule === 'first' && (await isKnownAuthor(payload, email)))
}

/** Whether somebody with this address had a comment approved before. */
async function isKnownAuthor(payload: Payload, email: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { and: [{ authorEmail: { equals: email } }, { state: { equals: 'approved' } }] },
  })
  return totalDocs > 0
}
