import type { Answer } from '../http/answer.ts'
import type { Request } from 'express'
import { parsePattern, type Pattern } from '#publishing/paths/parse-pattern.ts'
import { archivePath, pagePath } from '#publishing/paths/url-patterns.ts'
import type { Resolution } from '#publishing/paths/resolve-path.ts'
import { homePath, languageOfPath, languagesOf } from '../queries/site-context.ts'
import { answerArchive, answerDocument } from './document.route.ts'
import { answerFeed } from './feed.route.ts'
import { answerFormerQuery, formerDestination, movedTo } from './former.route.ts'
import { listSubject } from './list-subject.ts'
import { answerMarkdown } from './markdown.route.ts'
import { answerNotFound } from './not-found.route.ts'
import type { RouteContext } from './route-context.ts'
import { answerSearchFeed } from './search-feed.route.ts'
import { answerSearch } from './search.route.ts'
import { answerSuggestions } from './suggestions.route.ts'

/** Whatever stands at an address of the site: lookup first, then patterns, then the 404 page. */
export async function answerPath(route: RouteContext): Promise<Answer> {
  const { context, rest } = route
  const typed = typedSoFar(route)
  if (typed !== undefined) return answerSuggestions(route, typed)
  const asked = askedFor(route)
  const isDocuments = rest !== '/' && asked === undefined
  const found: Resolution = isDocuments ? await context.reader.resolve(context.path) : NOTHING
  if (found.state === 'gone') return answerNotFound(route, 410)
  if (found.state === 'redirect') return movedTo(found.to, found.status)
  const answer = await (found.state === 'canonical'
    ? answerCanonical(route, found, 1)
    : answerUnclaimed(route, asked))
  return answer ?? answerNotFound(route, 404)
}

const NOTHING: Resolution = { state: 'unknown' }

/** What no row of the registry claims. */
async function answerUnclaimed(
  route: RouteContext,
  asked: [string, number] | undefined,
): Promise<Answer | undefined> {
  if (asked !== undefined) return answerSearch(route, ...asked)
  if (route.rest === '/') return answerRoot(route)
  return (
    (await answerPattern(route)) ??
    (await answerMarkdown(route, answerPath)) ??
    (await answerFormer(route))
  )
}

/** Words for the search and the page of their results: they come before a page that is called “search”. */
function askedFor({ context, request }: RouteContext): [string, number] | undefined {
  const { q } = request.query
  const pattern = typeof q === 'string' ? patternOf(context) : undefined
  const isPage = pattern?.kind === 'search' && pattern.feed === undefined
  return typeof q === 'string' && isPage ? [q, pattern.page] : undefined
}

/** What somebody is typing into the field of the search page. */
function typedSoFar({ context, request }: RouteContext): string | undefined {
  const { suggest } = request.query
  if (typeof suggest !== 'string') return undefined
  const pattern = patternOf(context)
  return pattern?.kind === 'search' && pattern.page === 1 ? suggest : undefined
}

async function answerFormer(route: RouteContext): Promise<Answer | undefined> {
  const to = await formerDestination(route)
  return to === undefined ? undefined : movedTo(to)
}

async function answerRoot(route: RouteContext): Promise<Answer | undefined> {
  return (await answerFormerQuery(route)) ?? answerHome(route)
}

async function answerHome(route: RouteContext): Promise<Answer | undefined> {
  const { context, request } = route
  const words = request.query['s'] ?? undefined
  if (typeof words === 'string') return answerSearch(route, words, 1)
  const { language } = context
  if (language.home) {
    const page = await answerDocument(route, { type: 'pages', id: language.home })
    if (page) return page
  }
  return answerArchive(
    route,
    { subject: { kind: 'posts' }, base: homePath(language), page: 1 },
    true,
  )
}

type Canonical = Extract<Resolution, { state: 'canonical' }>

/** A document, or the first or a later page of the list that a term or author is. */
async function answerCanonical(
  route: RouteContext,
  { type, id }: Canonical,
  page: number,
  base = route.context.path,
): Promise<Answer | undefined> {
  if (page === 1 && (type === 'pages' || type === 'posts'))
    return answerDocument(route, { type, id })
  const subject = listSubject(route.context, { type, id })
  return subject && answerArchive(route, { subject, base, page })
}

/** Dates, search, pages of lists and feeds: what no row of the registry names. */
async function answerPattern(route: RouteContext): Promise<Answer | undefined> {
  const { context, request } = route
  const pattern = patternOf(context)
  if (pattern === undefined) return undefined
  const { page, feed } = pattern
  if (pattern.kind === 'search') {
    const words = queryOf(request.query)
    return feed === undefined
      ? answerSearch(route, words, page)
      : answerSearchFeed(route, words, feed)
  }
  const base = baseOf(pattern)
  const { rest } = languageOfPath(languagesOf(context.site), base)
  if (feed !== undefined) return answerFeed(route, { base, rest, feed })
  if (pattern.kind === 'list') return answerLaterPage(route, { base, rest, page })
  const { year, month, day } = pattern
  return answerArchive(route, { subject: { kind: 'date', year, month, day }, base, page })
}

const patternOf = ({ languages, path }: RouteContext['context']): Pattern | undefined =>
  parsePattern(
    path,
    languages.filter(({ isFirst }) => !isFirst).map(({ code }) => code),
  )

const queryOf = ({ q, s }: Request['query']): string => {
  const words = q ?? s
  return typeof words === 'string' ? words : ''
}

const baseOf = (pattern: Exclude<Pattern, { kind: 'search' }>): string =>
  pattern.kind === 'list' ? pattern.path : archivePath(pattern, pattern.prefix)

/** Page n of the home or of the list at a path of the registry. */
async function answerLaterPage(
  route: RouteContext,
  { base, rest, page }: { base: string; rest: string; page: number },
): Promise<Answer | undefined> {
  if (rest === '/') return answerHomePage(route, page)
  const found = await route.context.reader.resolve(base)
  if (found.state === 'redirect') return movedTo(pagePath(found.to, page), found.status)
  return found.state === 'canonical' ? answerCanonical(route, found, page, base) : undefined
}

/** A later page of the home, while the home is the latest posts. */
async function answerHomePage(route: RouteContext, page: number): Promise<Answer | undefined> {
  const { language } = route.context
  if (language.home) return undefined
  return answerArchive(route, { subject: { kind: 'posts' }, base: homePath(language), page }, true)
}
