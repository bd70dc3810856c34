import type { BasePayload, PayloadRequest, Where } from 'payload'
import type { Word } from '../words.ts'

interface Work {
  word: Word
  href: string
  count: number
}

const listOf = (collection: string, where: Where): string => {
  const [[field, condition] = ['', {}]] = Object.entries(where)
  const [[operator, value] = ['', '']] = Object.entries(condition)
  return `/admin/collections/${collection}?where[or][0][and][0][${field}][${operator}]=${String(value)}`
}

/** How much waits for this person; counts only what they may read. */
export const countWork = async (
  payload: BasePayload,
  user: PayloadRequest['user'] | undefined,
): Promise<Work[]> => {
  if (!user) return []
  const rows: { word: Word; collection: 'comments' | 'posts' | 'pages'; where: Where }[] = [
    { word: 'pendingComments', collection: 'comments', where: { state: { equals: 'pending' } } },
    { word: 'waitingForReview', collection: 'posts', where: { review: { equals: 'requested' } } },
    { word: 'waitingForReview', collection: 'pages', where: { review: { equals: 'requested' } } },
  ]
  return Promise.all(
    rows.map(async ({ word, collection, where }) => {
      // Counting would miss what waits in a draft of something published, and every draft that was only autosaved.
      const { totalDocs } = await payload.find({
        ...{ collection, where, user, overrideAccess: false, draft: true },
        ...{ depth: 0, limit: 1, select: { createdAt: true } },
      })
      const href = collection === 'comments' ? '/admin/comments' : listOf(collection, where)
      return { word, href, count: totalDocs }
    }),
  )
}
