import type { Category, Post, Tag } from '#content/payload-types.ts'
import { withDescendants } from '../content-reader/read-terms.ts'
import type { WidgetMaterial } from './gather.ts'
import type { SiteContext } from './site-context.ts'
import { choiceAt, flagAt, idListAt, numberAt, type Stored } from './stored.ts'

/** More lists than this on one page show nothing: each is a query. */
const MOST_POST_LISTS = 6
const MOST_COMMENTS = 50
const MOST_TAGS = 200

/** One row of the grid at the end of a post; a block may ask for more. */
const RELATED = 3

/** A post, and what its page shows beside others about the same. */
export interface RelatedTo {
  readonly post: Post
  readonly except: readonly string[]
}

interface Widgets {
  readonly widgets: WidgetMaterial
  readonly categories: readonly Category[]
}

/** What the blocks with lists of their own show. */
export async function readWidgets(
  context: SiteContext,
  blocks: readonly Stored[],
  relatedTo: RelatedTo | undefined,
): Promise<Widgets> {
  const { reader } = context
  const has = (type: string) => blocks.some(({ blockType }) => blockType === type)
  const categories = await reader.categories()
  const [postLists, related, latestComments, postRows, tags] = await Promise.all([
    readPostLists(context, blocks, categories),
    readRelated(context, blocks, relatedTo),
    has('comment-list') ? reader.latestComments(MOST_COMMENTS) : [],
    has('date-list') || blocks.some(isCounted) ? reader.postRows() : [],
    blocks.some(isTagList) ? readTagsInUse(context) : [],
  ])
  const listed = has('term-list') ? categories : []
  return {
    widgets: { postLists, related, latestComments, postRows, tags, categories: listed },
    categories,
  }
}

const isTagList = (block: Stored): boolean =>
  block['blockType'] === 'term-list' && block['taxonomy'] === 'tags'

const isCounted = (block: Stored): boolean =>
  isTagList(block) || (block['blockType'] === 'term-list' && flagAt(block, 'showCount'))

async function readRelated(
  { reader, filter }: SiteContext,
  blocks: readonly Stored[],
  relatedTo: RelatedTo | undefined,
): Promise<readonly Post[]> {
  if (relatedTo === undefined) return []
  const { post, except } = relatedTo
  const asked = blocks
    .filter(({ blockType }) => blockType === 'related-posts')
    .map((block) => numberAt(block, 'limit', { min: 1, max: 12, fallback: RELATED }))
  return reader.related(post, { language: filter, limit: Math.max(RELATED, ...asked), except })
}

async function readPostLists(
  context: SiteContext,
  blocks: readonly Stored[],
  categories: readonly Category[],
): Promise<Map<Stored, readonly Post[]>> {
  const lists = blocks
    .filter(({ blockType }) => blockType === 'post-list')
    .slice(0, MOST_POST_LISTS)
  const found = await Promise.all(lists.map((block) => readPostList(context, block, categories)))
  return new Map(lists.map((block, index) => [block, found[index] ?? []]))
}

async function readPostList(
  { reader, filter }: SiteContext,
  block: Stored,
  categories: readonly Category[],
): Promise<readonly Post[]> {
  const limit = numberAt(block, 'limit', { min: 1, max: 50, fallback: 5 })
  const offset = numberAt(block, 'offset', { min: 0, max: 100, fallback: 0 })
  const within = idListAt(block, 'categories').flatMap((id) => withDescendants(categories, id))
  const tags = idListAt(block, 'tags')
  const authors = idListAt(block, 'authors')
  const { docs } = await reader.posts(
    {
      language: filter,
      ...(within.length > 0 && { categories: within }),
      ...(tags.length > 0 && { tags }),
      ...(authors.length > 0 && { authors }),
    },
    { limit, offset, order: choiceAt(block, 'order', ['newest', 'oldest', 'title']) },
  )
  return docs
}

/** The tags that public posts carry, most used first. */
async function readTagsInUse({ reader }: SiteContext): Promise<Tag[]> {
  const counts = new Map<string, number>()
  for (const { tags } of await reader.postRows()) {
    for (const id of tags) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const ids = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_TAGS)
  return [...(await reader.tags(ids.map(([id]) => id))).values()]
}
