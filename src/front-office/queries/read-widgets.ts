import type { Category, Post, Tag } from '#content/payload-types.ts'
import type { WidgetMaterial } from './gather.ts'
import { readLists } from './read-lists.ts'
import type { SiteContext } from './site-context.ts'
import { flagAt, numberAt, type Stored } from './stored.ts'

const MOST_COMMENTS = 50
const MOST_TAGS = 200

/** One row of the grid at the end of a post; a block may ask for more. */
const RELATED = 3

/** The page that is shown, or the post and what its page shows beside others about the same. */
export type PagePlace =
  | { readonly page: string; readonly post?: never }
  | { readonly post: Post; readonly except: readonly string[]; readonly page?: never }

interface Widgets {
  readonly widgets: WidgetMaterial
  readonly categories: readonly Category[]
}

/** What the blocks with lists of their own show. */
export async function readWidgets(
  context: SiteContext,
  blocks: readonly Stored[],
  place: PagePlace | undefined,
): Promise<Widgets> {
  const { reader } = context
  const has = (type: string) => blocks.some(({ blockType }) => blockType === type)
  const categories = await reader.categories()
  const [postLists, related, latestComments, postRows, tags] = await Promise.all([
    readLists(context, blocks, { categories, page: place?.page }),
    readRelated(context, blocks, place),
    has('comment-list')
      ? reader.latestComments({ limit: MOST_COMMENTS, language: context.filter })
      : [],
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
  place: PagePlace | undefined,
): Promise<readonly Post[]> {
  if (place?.post === undefined) return []
  const { post, except } = place
  const asked = blocks
    .filter(({ blockType }) => blockType === 'related-posts')
    .map((block) => numberAt(block, 'limit', { min: 1, max: 12, fallback: RELATED }))
  return reader.related(post, { language: filter, limit: Math.max(RELATED, ...asked), except })
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
