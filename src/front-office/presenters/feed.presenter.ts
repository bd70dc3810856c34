import { Feed } from 'feed'
import type { PublicComment } from '../content-reader/read-discussion.ts'
import type { FeedKind } from '#publishing/paths/url-patterns.ts'
import { feedPath, searchPath } from '#publishing/paths/url-patterns.ts'
import { gather } from '../queries/gather.ts'
import type { ArchivePieces } from '../queries/archive.query.ts'
import { homePath, type SiteContext } from '../queries/site-context.ts'
import type { ListItem } from '../theme/view-data.ts'
import { searchTitle } from '../theme/templates/archive-title.ts'
import { absolute } from './frame.presenter.ts'
import { filledWords } from './list-words.ts'
import { presentArchive } from './archive.presenter.ts'

interface FeedFacts {
  readonly title: string
  readonly base: string
  /** After every address of the list, with its question mark. */
  readonly query?: string
  readonly updated: string | undefined
  /** What the list says of itself; none: what the site says. */
  readonly description?: string | undefined
}

const openFeed = (
  { origin, language }: SiteContext,
  { title, base, query = '', updated, description = language.tagline ?? '' }: FeedFacts,
): Feed =>
  new Feed({
    title: writable(title),
    id: absolute(origin, base + query),
    link: absolute(origin, base + query),
    description: writable(description),
    language: language.code,
    copyright: '',
    generator: 'Coulisse',
    updated: updated === undefined ? new Date(0) : new Date(updated),
    feedLinks: {
      rss: absolute(origin, feedPath(base, 'rss') + query),
      atom: absolute(origin, feedPath(base, 'atom') + query),
      json: absolute(origin, feedPath(base, 'json') + query),
    },
  })

const write = (feed: Feed, format: FeedKind): string => {
  if (format === 'atom') return feed.atom1()
  return format === 'json' ? feed.json1() : feed.rss2()
}

/** A list of posts as RSS 2.0, Atom 1.0 or JSON Feed 1. */
export function presentFeed(pieces: ArchivePieces, format: FeedKind): string {
  const { frame, data } = presentArchive(
    pieces,
    { stylesheets: [], fonts: [] },
    pieces.subject.kind === 'posts',
  )
  const { context } = pieces
  const title = pieces.subject.kind === 'posts' ? context.language.title : frame.title
  const feed = openFeed(context, {
    ...{ title, base: pieces.base, updated: data.items[0]?.publishedAt },
    description: frame.description,
  })
  for (const item of data.items) feed.addItem(itemOf(context, item, format))
  return write(feed, format)
}

interface FoundItems {
  readonly words: string
  readonly items: readonly ListItem[]
}

/** What a search finds first, the best match first. */
export function presentSearchFeed(
  context: SiteContext,
  { words, items }: FoundItems,
  format: FeedKind,
): string {
  const { code, lists, prefix, title } = context.language
  const named = filledWords({ title: lists?.search?.results }, { query: words }).title
  const feed = openFeed(context, {
    title: `${searchTitle({ query: words, title: named }, code)} – ${title}`,
    base: searchPath(undefined, prefix),
    query: `?${new URLSearchParams({ q: words }).toString()}`,
    updated:
      items
        .map(({ publishedAt = '' }) => publishedAt)
        .sort()
        .at(-1) || undefined,
  })
  for (const item of items) feed.addItem(itemOf(context, item, format))
  return write(feed, format)
}

/** What XML 1.0 cannot hold. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Titles in XML are taken for HTML, JSON Feed's for text. */
const titleFor = (format: FeedKind, text: string): string =>
  format === 'json' ? writable(text) : asHtml(text)

/** Descriptions are HTML in every format: JSON Feed has them as `content_html`. */
const asHtml = (text: string): string =>
  writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Text without what XML 1.0 cannot hold. */
export const writable = (text: string): string => text.replaceAll(UNWRITABLE, '')

const dated = (date: Date) => ({ date, published: date })

/** Left out where there is none: JSON Feed's writer fails on an empty list. */
const byAuthors = (authors: readonly { name: string }[]) =>
  authors.length === 0 ? {} : { author: authors.map(({ name }) => ({ name })) }

const itemOf = ({ origin }: SiteContext, item: ListItem, format: FeedKind) => ({
  title: titleFor(format, item.title),
  // Not the address: a post that is renamed is not a new one.
  id: `urn:uuid:${item.id}`,
  link: absolute(origin, item.href),
  description: asHtml(item.excerpt ?? ''),
  ...dated(new Date(item.publishedAt ?? 0)),
  ...byAuthors(item.authors),
  category: item.categories.map(({ title }) => ({ name: title })),
  ...(item.image && { image: absolute(origin, item.image.url) }),
})

/** The newest comments on public documents. */
export async function presentCommentFeed(
  context: SiteContext,
  comments: readonly PublicComment[],
  format: FeedKind,
): Promise<string> {
  const targets = comments.map(({ document }) => `${document.type}:${document.id}`)
  const { cards } = await gather(context, { contents: [], listed: [], targets })
  const base = `${homePath(context.language).replace(/\/$/, '')}/comments`
  const feed = openFeed(context, {
    title: context.language.title,
    base,
    updated: comments[0]?.writtenAt,
  })
  for (const comment of comments) {
    const card = cards.get(`${comment.document.type}:${comment.document.id}`)
    // What is behind a password stays there, its comments too.
    if (card === undefined || card.isProtected) continue
    const link = absolute(context.origin, `${card.href}#comment-${comment.id}`)
    feed.addItem({
      ...{ id: `urn:uuid:${comment.id}`, link },
      title: titleFor(format, `${comment.authorName} – ${card.title}`),
      description: asHtml(comment.text),
      ...dated(new Date(comment.writtenAt)),
      author: [{ name: comment.authorName }],
    })
  }
  return write(feed, format)
}
