import { idOf, idsOf } from '../content-reader/id-of.ts'
import type { Listed } from '../queries/gather.ts'
import type { ListItem } from '../theme/view-data.ts'
import { presentAuthors } from './author.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import { excerptFrom } from '../content-reader/plain-text.ts'
import type { PresentContext } from './present-context.ts'
import { presentTerms } from './term.presenter.ts'

/** A document in a list; undefined when it has no address. */
export function presentListItem(context: PresentContext, listed: Listed): ListItem | undefined {
  const { type, document } = listed
  const card = context.material.cards.get(`${type}:${document.id}`)
  if (card === undefined) return undefined
  return {
    ...{ id: document.id, type, href: card.href },
    title: document.title ?? card.title,
    excerpt: excerptOf(document),
    publishedAt: document.publishedAt ?? undefined,
    image: presentMedia(context, idOf(document.featuredImage)),
    authors: presentAuthors(context, idsOf(document.authors)),
    categories: presentTerms(context, 'categories', idsOf(document.categories)),
    isSticky: document.sticky ?? false,
  }
}

/** The written excerpt, else the first words of the text. */
export function excerptOf(document: Listed['document']): string | undefined {
  if (document.excerpt?.trim()) return document.excerpt
  return excerptFrom(document.content ?? document.body)
}
