import type { AuthorView } from '../theme/view-data.ts'
import { presentMedia } from './media.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { safeWebUrl } from './safe-href.ts'

/** Authors in their order; those that no longer exist are left out. */
export const presentAuthors = (context: PresentContext, ids: readonly string[]): AuthorView[] =>
  ids.flatMap((id) => presentAuthor(context, id) ?? [])

export function presentAuthor(context: PresentContext, id: string): AuthorView | undefined {
  const author = context.material.authors.get(id)
  if (author === undefined) return undefined
  return {
    ...{ id, name: author.name, bio: author.bio },
    href: context.material.cards.get(`users:${id}`)?.href,
    website: safeWebUrl(author.website),
    picture: presentMedia(context, author.picture),
  }
}
