import { listedAnyTime } from './gate.ts'
import { idsOf } from './id-of.ts'
import type { ReadSession } from './session.ts'

/** One public post, as counts by month and by term need it. */
export interface ArchiveRow {
  readonly id: string
  readonly publishedAt: string
  readonly language: string | undefined
  readonly categories: readonly string[]
  readonly tags: readonly string[]
}

/**
 * Every public post in brief, in one query that is kept until a post changes. Posts of the future
 * are kept too, so that each counts from its own moment on.
 */
export async function readArchiveRows(session: ReadSession): Promise<readonly ArchiveRow[]> {
  session.log.list('posts')
  const shelf = await session.memory.archives.readOne('all', async () => {
    const { docs } = await session.documents.find('posts', {
      where: listedAnyTime,
      limit: 0,
      sort: ['-publishedAt'],
      select: { publishedAt: true, language: true, categories: true, tags: true },
    })
    const rows = docs.map((post) => ({
      id: post.id,
      publishedAt: post.publishedAt ?? '',
      language: post.language ?? undefined,
      categories: idsOf(post.categories),
      tags: idsOf(post.tags),
    }))
    return { rows }
  })
  const now = session.now.toISOString()
  return (shelf?.rows ?? []).filter(({ publishedAt }) => publishedAt !== '' && publishedAt <= now)
}
