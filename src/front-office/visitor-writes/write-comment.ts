import type { Payload } from 'payload'
import type { Site } from '#content/payload-types.ts'
import type { CommentInput } from './comment-form.ts'

interface Rules {
  readonly site: Site
  readonly now: Date
}

/** Whether somebody with this address had a comment approved before. */
async function isKnownAuthor(payload: Payload, email: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { and: [{ authorEmail: { equals: email } }, { state: { equals: 'approved' } }] },
  })
  return totalDocs > 0
}

async function stateFor(
  payload: Payload,
  email: string,
  site: Site,
): Promise<'approved' | 'pending'> {
  const rule = site.discussion?.moderate ?? 'first'
  if (rule === 'none') return 'approved'
  return rule === 'first' && (await isKnownAuthor(payload, email)) ? 'approved' : 'pending'
}

/** An answer goes below a comment of the same document, or below none. */
async function parentFor(
  payload: Payload,
  { parent, type, document }: CommentInput,
): Promise<string | undefined> {
  if (!parent) return undefined
  const { docs } = await payload.find({
    collection: 'comments',
    where: { and: [{ id: { equals: parent } }, { state: { equals: 'approved' } }] },
    limit: 1,
    depth: 0,
  })
  const on = docs[0]?.document
  return on?.relationTo === type && on.value === document ? parent : undefined
}

/** Stores a visitor's comment by the site's rule of moderation. The only thing that visitors write. */
export async function writeComment(
  payload: Payload,
  input: CommentInput,
  { site, now }: Rules,
): Promise<{ state: 'approved' | 'pending' }> {
  const state = await stateFor(payload, input.email, site)
  const parent = await parentFor(payload, input)
  await payload.create({
    collection: 'comments',
    depth: 0,
    data: {
      document: { relationTo: input.type, value: input.document },
      ...(parent !== undefined && { parent }),
      ...{ authorName: input.name, authorEmail: input.email, authorUrl: input.url ?? '' },
      ...{ text: input.text, state, kind: 'comment', writtenAt: now.toISOString() },
    },
  })
  return { state }
}
