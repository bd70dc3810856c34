import { appearanceOf } from '../appearance.ts'
import type { BlockOf } from '../content-block.ts'
import { blockNode } from '../conversion.ts'
import { findAll, isMarker, textOf, without } from '../html-query.ts'
import type { Token } from '../flow-tokens.ts'
import type { HtmlMarker, HtmlNode } from '../html-tree.ts'
import type { MarkerRule, Walker } from '../walk.ts'
import { markerAppearance, standing } from './container-rules.ts'
import { idIn, idList, numberIn, recordIn, textIn } from './marker-attributes.ts'

type PostList = BlockOf<'post-list'>

const MAX_POSTS = 50

const latestPostsRule: MarkerRule = (marker, around, walker) => {
  if (around.level === 'text') return []
  const { attributes } = marker
  const categories = walker.conversion.resolver.categories(categoryIds(attributes['categories']))
  const style: PostList['style'] =
    attributes['postLayout'] === 'grid'
      ? 'grid'
      : attributes['displayPostContent'] === true
        ? 'list'
        : 'titles'
  const block = {
    blockType: 'post-list' as const,
    style,
    limit: Math.min(MAX_POSTS, numberIn(attributes['postsToShow']) ?? 5),
    order: orderOf(attributes),
    ...(categories.length === 0 ? {} : { categories: [...categories] }),
    showExcerpt: attributes['displayPostContent'] === true,
    showImage: attributes['displayFeaturedImage'] === true,
    showDate: attributes['displayPostDate'] === true,
    ...appearanceOf(textIn(attributes['align'])),
  }
  return standing(around, [{ kind: 'node', node: blockNode(walker.conversion, block) }])
}

function categoryIds(value: unknown): string[] {
  if (!Array.isArray(value)) return idIn(value) === undefined ? [] : [String(value)]
  return value.flatMap((entry) => idIn(recordIn(entry)['id']) ?? idIn(entry) ?? [])
}

function orderOf(settings: Readonly<Record<string, unknown>>): NonNullable<PostList['order']> {
  if (settings['orderBy'] === 'title') return 'title'
  if (settings['orderBy'] === 'menu_order') return 'arranged'
  return settings['order'] === 'asc' ? 'oldest' : 'newest'
}

/** A query loop: its inner blocks are a template of what our list shows by itself. */
const queryRule: MarkerRule = (marker, around, walker) => {
  if (around.level === 'text') return []
  const query = recordIn(marker.attributes['query'])
  const shows = (name: string): boolean =>
    findAll(marker.children, (node) => isMarker(node, name)).length > 0
  const categories = walker.conversion.resolver.categories(
    categoryIds(recordIn(query['taxQuery'])['category'] ?? query['categoryIds']),
  )
  const isGrid = /"(?:grid|flex)"/.test(JSON.stringify(marker.attributes))
  const block = {
    blockType: 'post-list' as const,
    style: isGrid ? ('grid' as const) : ('list' as const),
    limit: Math.min(MAX_POSTS, Math.max(1, numberIn(query['perPage']) ?? 10)),
    offset: Math.min(100, numberIn(query['offset']) ?? 0),
    order: orderOf(query),
    ...(categories.length === 0 ? {} : { categories: [...categories] }),
    showExcerpt: shows('core/post-excerpt') || shows('core/post-content'),
    showImage: shows('core/post-featured-image'),
    showDate: shows('core/post-date'),
    ...markerAppearance(marker),
  }
  const own = walker.tokens(wordsBeside(marker, walker), around)
  const lists = sourcesOf(query, walker).map((source): Token => ({
    kind: 'node',
    node: blockNode(walker.conversion, { ...source, ...block }),
  }))
  return standing(around, [...own, ...lists])
}

/** More lists in a page than this are no list any more. */
const MOST_PARENTS = 6

/** What is listed: posts, all pages, or those below a page, one list for each that is named. */
function sourcesOf(
  query: Readonly<Record<string, unknown>>,
  walker: Walker,
): Pick<PostList, 'source' | 'parent'>[] {
  if (query['postType'] !== 'page') return [{}]
  const named = idList(query['parents'])
  if (named.length === 0) return [{ source: 'pages' }]
  const parents = walker.conversion.resolver.pages(named)
  if (parents.length < named.length) sayMissing(walker, named)
  if (parents.length > MOST_PARENTS) sayTooMany(walker, parents.length)
  return parents.slice(0, MOST_PARENTS).map((parent) => ({ source: 'children', parent }))
}

const sayTooMany = ({ conversion }: Walker, count: number): void =>
  conversion.warn(
    'parent-missing',
    `A list of the pages below ${String(count)} pages: the first ${String(MOST_PARENTS)} of these are listed.`,
    `Une liste des pages sous ${String(count)} pages : les ${String(MOST_PARENTS)} premières sont listées.`,
  )

const sayMissing = ({ conversion }: Walker, named: readonly string[]): void =>
  conversion.warn(
    'parent-missing',
    `A list of the pages below ${named.join(', ')}: not all of these are in the export, and their part of the list is left out.`,
    `Une liste des pages sous ${named.join(', ')} : toutes ne sont pas dans l’export, et leur part de la liste est laissée de côté.`,
  )

const TEMPLATE = ['core/post-template', 'core/query-pagination', 'core/query-no-results'] as const

/** What stands beside the list. Words inside its template would stand at each post: they are named, not kept. */
function wordsBeside(marker: HtmlMarker, walker: Walker): HtmlNode[] {
  const templates = findAll(marker.children, (node) => isMarker(node, ...TEMPLATE))
  const words = textOf(templates)
  if (words !== '') {
    const shown = words.slice(0, 200)
    walker.conversion.warn(
      'words-lost',
      `Words of a list's template are left out: “${shown}”.`,
      `Des mots du modèle d’une liste sont laissés de côté : « ${shown} ».`,
    )
  }
  const beside = without(marker.children, (node) => isMarker(node, ...TEMPLATE))
  return textOf(beside) === '' ? [] : beside
}

export const postListMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/latest-posts': latestPostsRule,
  'core/query': queryRule,
}
