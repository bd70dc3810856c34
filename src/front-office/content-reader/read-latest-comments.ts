import { keyOf } from './cards.ts'
import { readCards } from './read-cards.ts'
import { commentFields, toPublic, type PublicComment } from './read-discussion.ts'
import type { LanguageFilter } from './read-posts.ts'
import type { ReadSession } from './session.ts'

/** Of so many the newest are taken; of more where many of these stand on what is not public. */
const LOOKED_AT = [100, 1000]

export interface LatestRequest {
  readonly limit: number
  /** Of what they were said about. */
  readonly language: LanguageFilter | undefined
}

/** The newest approved comments on what is public, and not behind a password; one query as a rule. */
export async function readLatestComments(
  session: ReadSession,
  { limit, language }: LatestRequest,
): Promise<PublicComment[]> {
  session.log.list('comments')
  let found: PublicComment[] = []
  for (const most of LOOKED_AT) {
    const { docs } = await session.documents.find('comments', {
      where: { state: { equals: 'approved' } },
      sort: ['-writtenAt', '-id'],
      ...{ limit: most, select: commentFields },
    })
    found = await onPublic(session, docs.map(toPublic), language)
    if (found.length >= limit || docs.length < most) break
  }
  return found.slice(0, limit)
}

async function onPublic(
  session: ReadSession,
  comments: readonly PublicComment[],
  language: LanguageFilter | undefined,
): Promise<PublicComment[]> {
  const cards = await readCards(
    session,
    comments.map(({ document }) => document),
  )
  return comments.filter(({ document }) => {
    const card = cards.get(keyOf(document))
    if (card === undefined || card.isProtected) return false
    if (language === undefined) return true
    return card.language ? card.language === language.code : language.isFirst
  })
}
