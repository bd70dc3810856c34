import { feedPath } from '#publishing/paths/url-patterns.ts'
import { keyOf, type Target } from '../content-reader/cards.ts'
import { absolute } from '../presenters/frame.presenter.ts'
import { writable } from '../presenters/feed.presenter.ts'
import { homePath, type SiteContext } from '../queries/site-context.ts'
import { wordsFor } from '../theme/words/words.ts'
import type { AnswerRoute } from './answering.ts'

interface FeedOf {
  readonly title: string
  /** Path of the list. */
  readonly base: string
}

const attribute = (text: string): string =>
  writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/g, ' ')

const outline = (origin: string, { title, base }: FeedOf): string => {
  const name = attribute(title)
  const feed = attribute(absolute(origin, feedPath(base)))
  const page = attribute(absolute(origin, base))
  return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${feed}" htmlUrl="${page}"/>`
}

/** Of categories that public posts carry, by name. */
async function categoryFeeds({ reader }: SiteContext): Promise<FeedOf[]> {
  const rows = await reader.postRows()
  const ids = new Set(rows.flatMap(({ categories }) => categories))
  const targets = [...ids].map((id): Target => ({ type: 'categories', id }))
  const cards = await reader.cards(targets)
  return targets
    .flatMap((target) => {
      const card = cards.get(keyOf(target))
      return card === undefined ? [] : [{ title: card.title, base: card.href }]
    })
    .toSorted((one, other) => one.title.localeCompare(other.title))
}

/** `/feeds.opml` (https://opml.org/spec2.opml): every feed of the site for a reader's program to take in at once. */
export const answerOpml: AnswerRoute = async ({ context }) => {
  const { origin, languages, language } = context
  const homes = languages.map((one) => ({ title: one.title, base: homePath(one) }))
  const comments = { title: wordsFor(language.code).comments, base: '/comments' }
  const feeds = [...homes, comments, ...(await categoryFeeds(context))]
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0"><head><title>${attribute(language.title)}</title></head><body>`,
    ...feeds.map((feed) => outline(origin, feed)),
    '</body></opml>\n',
  ].join('\n')
  return { kind: 'bytes', freshness: 'feed', type: 'text/x-opml; charset=utf-8', body }
}
