import type { Page } from '#content/payload-types.ts'
import { listedWhere } from './gate.ts'
import type { ReadSession } from './session.ts'

/** Public pages by title, in short; of `ids` alone when given. With `withText`, their contents too. */
export async function readPages(
  { documents, log, now }: ReadSession,
  { ids, withText = false }: { ids?: readonly string[]; withText?: boolean },
): Promise<readonly Page[]> {
  log.list('pages')
  const { docs } = await documents.find('pages', {
    where: ids ? { and: [listedWhere(now), { id: { in: [...ids] } }] } : listedWhere(now),
    sort: ['title'],
    limit: 0,
    select: {
      ...{ title: true, excerpt: true, publishedAt: true, featuredImage: true, language: true },
      ...{ updatedAt: true, seo: true, ...(withText && { body: true }) },
    },
  })
  return docs
}
