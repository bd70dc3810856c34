import type { Category } from '#content/payload-types.ts'
import { withDescendants } from '../content-reader/read-terms.ts'
import type { Listed } from './gather.ts'
import type { SiteContext } from './site-context.ts'
import { choiceAt, idListAt, numberAt, textAt, type Stored } from './stored.ts'

/** More lists than this on one page show nothing: each is a query. */
const MOST_LISTS = 6

interface Around {
  readonly categories: readonly Category[]
  /** The page that the lists stand on. */
  readonly page: string | undefined
}

/** What the lists of posts and pages show, by the stored block. */
export async function readLists(
  context: SiteContext,
  blocks: readonly Stored[],
  around: Around,
): Promise<Map<Stored, readonly Listed[]>> {
  const lists = blocks.filter(({ blockType }) => blockType === 'post-list').slice(0, MOST_LISTS)
  const found = await Promise.all(lists.map((block) => readList(context, block, around)))
  return new Map(lists.map((block, index) => [block, found[index] ?? []]))
}

function readList(context: SiteContext, block: Stored, around: Around): Promise<Listed[]> {
  const isOfPosts = choiceAt(block, 'source', ['posts', 'pages', 'children']) === 'posts'
  return isOfPosts ? listPosts(context, block, around) : listPages(context, block, around)
}

const spanOf = (block: Stored) => ({
  limit: numberAt(block, 'limit', { min: 1, max: 50, fallback: 5 }),
  offset: numberAt(block, 'offset', { min: 0, max: 100, fallback: 0 }),
})

async function listPosts(
  { reader, filter }: SiteContext,
  block: Stored,
  { categories }: Around,
): Promise<Listed[]> {
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
    { ...spanOf(block), order: choiceAt(block, 'order', ['newest', 'oldest', 'title']) },
  )
  return docs.map((document) => ({ type: 'posts', document }))
}

/** Below a post, a list of what is below the page that it stands on has nothing. */
async function listPages(
  { reader, filter }: SiteContext,
  block: Stored,
  { page }: Around,
): Promise<Listed[]> {
  const parent = block['source'] === 'children' ? (textAt(block, 'parent') ?? page) : undefined
  if (block['source'] === 'children' && parent === undefined) return []
  const docs = await reader.pageList(
    { language: filter, except: page, ...(parent !== undefined && { parent }) },
    {
      ...spanOf(block),
      order: choiceAt(block, 'order', ['newest', 'oldest', 'title', 'arranged']),
    },
  )
  return docs.map((document) => ({ type: 'pages', document }))
}
