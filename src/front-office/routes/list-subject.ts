import type { ListSubject } from '../queries/posts-subject.ts'
import type { SiteContext } from '../queries/site-context.ts'

const KINDS: Readonly<Record<string, 'category' | 'tag' | 'author'>> = {
  categories: 'category',
  tags: 'tag',
  users: 'author',
}

/** What a document lists: a term or an author their posts, the page of posts all; else undefined. */
export function listSubject(
  { languages }: SiteContext,
  { type, id }: { readonly type: string; readonly id: string },
): ListSubject | undefined {
  const kind = KINDS[type]
  if (kind !== undefined) return { kind, id }
  const isPostsPage = languages.some(({ postsPage }) => postsPage === id)
  return type === 'pages' && isPostsPage ? { kind: 'posts', of: { id } } : undefined
}
