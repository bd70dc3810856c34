import { choiceAt, flagAt, numberAt, textAt, type Stored } from '../queries/stored.ts'
import type * as Views from '../theme/blocks/page-part.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { presentAuthors } from './author.presenter.ts'
import { presentListItem } from './list-item.presenter.ts'
import type { PresentContext } from './present-context.ts'

/** Whoever was chosen, else the authors of the page. */
export function presentAuthorBox(
  context: PresentContext,
  block: Stored,
  key: string,
): Views.AuthorBoxView {
  const chosen = textAt(block, 'author')
  const ids = chosen === undefined ? (context.subject?.authors ?? []) : [chosen]
  return {
    ...blockBase(context, block, { blockType: 'author-box', key }),
    authors: presentAuthors(context, ids),
  }
}

export const presentBreadcrumbsBlock = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.BreadcrumbsView => ({
  ...blockBase(context, block, { blockType: 'breadcrumbs', key }),
  links: [...(context.subject?.breadcrumbs ?? [])],
  current: flagAt(block, 'showCurrent') ? context.subject?.title : undefined,
})

export const presentRelatedPosts = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.RelatedPostsView => ({
  ...blockBase(context, block, { blockType: 'related-posts', key }),
  title: textAt(block, 'title'),
  items: context.material.widgets.related
    .slice(0, numberAt(block, 'limit', { min: 1, max: 12, fallback: 3 }))
    .flatMap((document) => presentListItem(context, { type: 'posts', document }) ?? []),
  style: choiceAt(block, 'style', ['grid', 'list', 'titles']),
})

export const presentTableOfContents = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.TableOfContentsView => ({
  ...blockBase(context, block, { blockType: 'table-of-contents', key }),
  title: textAt(block, 'title'),
  depth: choiceAt(block, 'depth', ['parts', 'chapters']),
  isFolded: flagAt(block, 'folded'),
})
