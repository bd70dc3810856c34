import type { Page } from '#content/payload-types.ts'
import { listedWhere } from './gate.ts'
import type { ReadSession } from './session.ts'

/** Of these pages, those that are public now, with what lists show of them. */
export async function readPages(
  { documents, log, now }: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Page>> {
  log.list('pages')
  return documents.byIds('pages', ids, {
    where: listedWhere(now),
    select: {
      ...{ title: true, excerpt: true, publishedAt: true, featuredImage: true, language: true },
      ...{ updatedAt: true, body: true },
    },
  })
}
