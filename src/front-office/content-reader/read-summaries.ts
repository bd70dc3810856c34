import type { SelectType } from 'payload'
import type { Post } from '#content/payload-types.ts'
import { listedAnyTime } from './gate.ts'
import { idsOf } from './id-of.ts'
import { excerptFrom } from './plain-text.ts'
import type { ReadSession } from './session.ts'
import type { TimelineRow } from './timeline.ts'

const rowFields: SelectType = {
  ...{ publishedAt: true, language: true, sticky: true },
  ...{ categories: true, tags: true, authors: true },
}

const summaryFields: SelectType = {
  ...rowFields,
  ...{ title: true, excerpt: true, featuredImage: true, updatedAt: true },
}

/** Posts read at once while the timeline is made: other requests get their turn in between. */
const AT_ONCE = 2000

/** All posts that are or will be public, newest first, without asking the database when nothing changed. */
export function readTimeline(session: ReadSession): Promise<readonly TimelineRow[]> {
  const { documents, memory, log } = session
  log.list('posts')
  return memory.timeline.rows(async (ids) => {
    if (ids === undefined) return loadAll(session)
    const posts = await documents.byIds('posts', ids, { where: listedAnyTime, select: rowFields })
    return [...posts.values()].map(rowOf)
  })
}

async function loadAll({ documents }: ReadSession): Promise<TimelineRow[]> {
  const rows: TimelineRow[] = []
  for (let after = ''; ; after = rows.at(-1)?.id ?? '') {
    const { docs } = await documents.find('posts', {
      where: { and: [listedAnyTime, { id: { greater_than: after } }] },
      sort: ['id'],
      limit: AT_ONCE,
      select: rowFields,
    })
    for (const post of docs) rows.push(rowOf(post))
    if (docs.length < AT_ONCE) return rows
  }
}

const rowOf = (post: Post): TimelineRow => ({
  id: post.id,
  publishedAt: post.publishedAt ?? '',
  language: post.language ?? undefined,
  categories: idsOf(post.categories),
  tags: idsOf(post.tags),
  authors: idsOf(post.authors),
  isSticky: post.sticky === true,
})

/**
 * What lists show of posts that are public now, in the order of the ids. A post without an excerpt gets the first words of its text as one.
 */
export async function readSummaries(session: ReadSession, ids: readonly string[]): Promise<Post[]> {
  const { documents, memory } = session
  const found = await memory.summaries.read(ids, async (missing) => {
    const where = listedAnyTime
    const posts = await documents.byIds('posts', missing, { where, select: summaryFields })
    const silent = [...posts.values()].filter(({ excerpt }) => !excerpt?.trim())
    const texts = await documents.byIds(
      'posts',
      silent.map(({ id }) => id),
      { where, select: { content: true } },
    )
    for (const post of silent) {
      const excerpt = excerptFrom(texts.get(post.id)?.content)
      posts.set(post.id, { ...post, excerpt: excerpt ?? null })
    }
    return posts
  })
  const now = session.now.toISOString()
  return ids.flatMap((id) => {
    const post = found.get(id)
    return post?.publishedAt && post.publishedAt <= now ? [post] : []
  })
}
