import { mediaPath } from '#publishing/paths/url-patterns.ts'
import { referencesOf } from '#publishing/references/reference-rows.ts'
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
  /** The addresses of its pictures. */
  readonly images: readonly string[]
}

/** A page of a thousand pictures is a gallery that search engines follow themselves. */
const MOST_IMAGES = 20

/**
 * Every page and post for the sitemap, kept until one changes. Those of the future are kept too, so that
 * each is named from its own moment on; their addresses are looked up each time.
 */
export async function readSitemapRows(session: ReadSession): Promise<readonly SitemapRow[]> {
  session.log.list('pages')
  session.log.list('posts')
  const shelf = await session.memory.sitemap.readOne('all', async () => {
    const images = await imagesByDocument(session)
    const [pages, posts] = await Promise.all([
      rowsOf(session, 'pages', images),
      rowsOf(session, 'posts', images),
    ])
    return { rows: [...pages, ...posts] }
  })
  const now = session.now.toISOString()
  return (shelf?.rows ?? []).filter(({ publishedAt }) => publishedAt !== '' && publishedAt <= now)
}

async function imagesByDocument({
  payload,
  documents,
}: ReadSession): Promise<Map<string, readonly string[]>> {
  const [used, { docs }] = await Promise.all([
    referencesOf(payload, ['pages', 'posts'], 'media'),
    documents.find('media', {
      where: { mimeType: { like: 'image/' } },
      limit: 0,
      select: { name: true },
    }),
  ])
  const addresses = new Map(docs.map((media) => [media.id, mediaPath(media)]))
  return new Map(
    [...used].map(([key, ids]) => {
      const shown = [...new Set(ids)].flatMap((id) => addresses.get(id) ?? [])
      return [key, shown.slice(0, MOST_IMAGES)]
    }),
  )
}

async function rowsOf(
  { documents }: ReadSession,
  type: SitemapRow['type'],
  images: ReadonlyMap<string, readonly string[]>,
): Promise<SitemapRow[]> {
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
      ...{ language: language ?? undefined, group: translationGroup || undefined },
      images: images.get(`${type}:${id}`) ?? [],
    }))
}
