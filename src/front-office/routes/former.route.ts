import {
  formerFile,
  readFormerQuery,
  withoutAddition,
  withoutSize,
} from '#publishing/paths/former-addresses.ts'
import { parsePattern } from '#publishing/paths/parse-pattern.ts'
import { feedPath, pagePath, searchPath } from '#publishing/paths/url-patterns.ts'
import { encodePath } from '#publishing/paths/normalise-path.ts'
import type { Answer } from '../http/answer.ts'
import { homePath } from '../queries/site-context.ts'
import type { RouteContext } from './route-context.ts'

/** A redirect for good. */
export const movedTo = (to: string, status: 301 | 302 | 307 | 308 = 301): Answer => ({
  ...{ kind: 'redirect', to, status, freshness: 'moved' },
})

/** `/?p=12`, `/?cat=3&paged=2`, `/?feed=rss2`: what a query of the home asks for, as WordPress means it. */
export async function answerFormerQuery(route: RouteContext): Promise<Answer | undefined> {
  const { context, request } = route
  const query = readFormerQuery(new URL(request.originalUrl, context.origin).searchParams)
  if (query === undefined) return undefined
  const { row, path, page, isFeed } = query
  const base = row === undefined ? (path ?? homePath(context.language)) : await ownPath(route, row)
  if (base === undefined) return undefined
  if (isFeed) return movedTo(feedPath(base))
  return movedTo(pagePath(base, page))
}

/** Where a row that is not a document leads. */
async function ownPath({ context }: RouteContext, row: string): Promise<string | undefined> {
  const found = await context.reader.resolveRow(row)
  return found.state === 'redirect' ? found.to : undefined
}

/**
 * Where an address leads that nothing here has, but that a site of WordPress had: sizes of pictures, pages and feeds
 * of what has moved, pages of comments. One hop, whatever is asked.
 */
export async function formerDestination(route: RouteContext): Promise<string | undefined> {
  const { path } = route.context
  const search = formerSearch(route)
  if (search !== undefined) return search
  return (
    formerFile(path) ??
    (await fileOfSize(route, path)) ??
    (await partOfList(route, path)) ??
    (await itself(route, path))
  )
}

/** WordPress has the words of a search in the path, of its feed too. */
function formerSearch({ rest, context }: RouteContext): string | undefined {
  const { prefix } = context.language
  const [, words, feed] = /^\/search\/([^/]+)(\/feed(?:\/(?:rss2?|atom))?)?$/.exec(rest) ?? []
  if (words === undefined || words === 'feed') return undefined
  if (feed === undefined) return searchPath(words, prefix)
  const base = feedPath(searchPath(undefined, prefix), feed.endsWith('/atom') ? 'atom' : 'rss')
  return `${base}?${new URLSearchParams({ q: words }).toString()}`
}

async function fileOfSize({ context }: RouteContext, path: string): Promise<string | undefined> {
  for (const bare of withoutSize(path)) {
    const found = await context.reader.resolve(bare)
    if (found.state === 'redirect') return found.to
  }
  return undefined
}

async function partOfList({ context }: RouteContext, path: string): Promise<string | undefined> {
  const pattern = parsePattern(path)
  if (pattern?.kind !== 'list') return undefined
  const found = await context.reader.resolve(pattern.path)
  if (found.state !== 'redirect') return undefined
  if (pattern.feed !== undefined) return feedPath(found.to, pattern.feed)
  return pagePath(found.to, pattern.page)
}

/** The document of which the address names a part; of one that may not be seen, nobody learns that it is there. */
async function itself({ context }: RouteContext, path: string): Promise<string | undefined> {
  const bare = withoutAddition(path)
  if (bare === undefined) return undefined
  const found = await context.reader.resolve(bare)
  if (found.state === 'redirect') return found.to
  if (found.state !== 'canonical') return undefined
  const { type, id } = found
  const isSeen = isText(type) && (await context.reader.document({ type, id })) !== undefined
  return isSeen ? encodePath(bare) : undefined
}

const isText = (type: string): type is 'pages' | 'posts' => type === 'pages' || type === 'posts'

/** Another spelling of an address: to where it leads in the end, so that nobody is sent twice. */
export async function spelledOtherwise(route: RouteContext): Promise<string> {
  const { context, request } = route
  const found = await context.reader.resolve(context.path)
  if (found.state === 'redirect') return found.to
  const former = found.state === 'unknown' ? await formerDestination(route) : undefined
  if (former !== undefined) return former
  const at = request.originalUrl.indexOf('?')
  return encodePath(context.path) + (at === -1 ? '' : request.originalUrl.slice(at))
}
