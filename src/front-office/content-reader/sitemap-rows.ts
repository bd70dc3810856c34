import { listedAnyTime } from './gate.ts'
import type { ReadSession } from './session.ts'

/** A public page or post that search engines may keep. */
export interface SitemapRow {
  readonly type: 'pages' | 'posts'
  readonly id: string
  readonly publishedAt: string
  readonly changedAt: string
  readonly language: string | undefined
  /** What translations of each other share. */
  readonly group: string | undefined
}

/**
 * Every page and post for the sitemap, kept until one changes. Those of the future are kept too, so that
 * each is named from its own moment on; their addresses are looked up each time.
 */
export async function readSitemapRows(session: ReadSession): Promise<readonly SitemapRow[]> {
  session.log.list('pages')
  session.log.list('posts')
  const shelf = await session.memory.sitemap.readOne('all', async () => {
    const [pages, posts] = await Promise.all([rowsOf(session, 'pages'), rowsOf(session, 'posts')])
    return { rows: [...pages, ...posts] }
  })
  const now = session.now.toISOString()
  return (shelf?.rows ?? []).filter(({ publishedAt }) => publishedAt !== '' && publishedAt <= now)
}

async function rowsOf({ documents }: ReadSession, type: SitemapRow['type']): Promise<SitemapRow[]> {
  const { docs } = await documents.find(type, {
    where: listedAnyTime,
    limit: 0,
    sort: type === 'pages' ? ['title'] : ['-publishedAt', '-id'],
    select: {
      ...{ publishedAt: true, updatedAt: true, seo: true },
      ...{ language: true, translationGroup: true },
    },
  })
  return docs
    .filter(({ seo }) => seo?.noindex !== true && !seo?.canonical)
    .map(({ id, publishedAt, updatedAt, language, translationGroup }) => ({
      ...{ type, id, publishedAt: publishedAt ?? '', changedAt: updatedAt },
      ...{ language: language ?? undefined, group: translationGroup ?? undefined },
    }))
}
