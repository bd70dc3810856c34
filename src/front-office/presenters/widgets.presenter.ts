import { choiceAt, flagAt, numberAt, textAt, type Stored } from '../queries/stored.ts'
import { searchPath } from '#publishing/paths/url-patterns.ts'
import type { PostListView } from '../theme/blocks/block.view-data.ts'
import type * as Views from '../theme/blocks/widget.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { presentMonths } from './archive-months.ts'
import { presentListItem } from './list-item.presenter.ts'
import { presentMenu } from './menu.presenter.ts'
import { firstWords } from '../content-reader/plain-text.ts'
import type { PresentContext } from './present-context.ts'
import { presentTermTree, presentUsedTags } from './term.presenter.ts'

const SOURCES = ['posts', 'pages', 'children'] as const

export const presentPostList = (
  context: PresentContext,
  block: Stored,
  key: string,
): PostListView => ({
  ...blockBase(context, block, { blockType: 'post-list', key }),
  style: choiceAt(block, 'style', ['list', 'grid', 'titles', 'lead', 'carousel']),
  items: (context.material.widgets.postLists.get(block) ?? []).flatMap(
    (listed) => presentListItem(context, listed) ?? [],
  ),
  showExcerpt: flagAt(block, 'showExcerpt', true),
  showImage: flagAt(block, 'showImage', true),
  // The day that a page was published on says nothing to its readers.
  showDate: flagAt(block, 'showDate', true) && choiceAt(block, 'source', SOURCES) === 'posts',
})

export const presentSiteTitle = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.SiteTitleView => ({
  ...blockBase(context, block, { blockType: 'site-title', key }),
  site: context.site,
  showLogo: flagAt(block, 'showLogo', true),
  showTagline: flagAt(block, 'showTagline'),
})

export const presentNavigation = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.NavigationView => {
  const chosen = textAt(block, 'menu')
  return {
    ...blockBase(context, block, { blockType: 'navigation', key }),
    menu: chosen === undefined ? context.mainMenu : presentMenu(context, chosen),
    style: choiceAt(block, 'style', ['bar', 'list']),
    title: textAt(block, 'title'),
  }
}

export const presentSearchForm = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.SearchFormView => ({
  ...blockBase(context, block, { blockType: 'search-form', key }),
  action: searchPath(undefined, context.page.language.prefix),
  title: textAt(block, 'title'),
  placeholder: textAt(block, 'placeholder'),
})

export const presentTermList = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.TermListView => {
  const taxonomy = choiceAt(block, 'taxonomy', ['categories', 'tags'])
  const limit = numberAt(block, 'limit', { min: 1, max: 200, fallback: 40 })
  const terms = taxonomy === 'tags' ? presentUsedTags(context) : presentTermTree(context)
  return {
    ...blockBase(context, block, { blockType: 'term-list', key }),
    taxonomy,
    title: textAt(block, 'title'),
    style: choiceAt(block, 'style', ['list', 'cloud']),
    showCount: flagAt(block, 'showCount'),
    terms: terms.slice(0, limit),
  }
}

export const presentDateList = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.DateListView => ({
  ...blockBase(context, block, { blockType: 'date-list', key }),
  title: textAt(block, 'title'),
  months: presentMonths(context, numberAt(block, 'limit', { min: 1, max: 240, fallback: 24 })),
})

export const presentCommentList = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.CommentListView => {
  const limit = numberAt(block, 'limit', { min: 1, max: 50, fallback: 5 })
  const comments = context.material.widgets.latestComments.flatMap((comment) => {
    const { type, id } = comment.document
    const card = context.material.cards.get(`${type}:${id}`)
    if (card === undefined || card.isProtected) return []
    return [
      {
        ...{ id: comment.id, authorName: comment.authorName, documentTitle: card.title },
        href: `${card.href}#comment-${comment.id}`,
        text: firstWords(comment.text, 20),
        writtenAt: comment.writtenAt,
      },
    ]
  })
  return {
    ...blockBase(context, block, { blockType: 'comment-list', key }),
    title: textAt(block, 'title'),
    comments: comments.slice(0, limit),
  }
}
