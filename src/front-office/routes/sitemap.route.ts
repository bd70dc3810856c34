import createError from 'http-errors'
import type { Answer } from '../http/answer.ts'
import { absolute, presentAlternates } from '../presenters/frame.presenter.ts'
import type { Alternate } from '../queries/list-translations.query.ts'
import type { SiteContext } from '../queries/site-context.ts'
import { readSitemap, type SitemapEntry } from '../queries/sitemap.query.ts'
import type { AnswerRoute } from './answering.ts'

/** https://www.sitemaps.org allows 50,000; smaller parts are read sooner. */
const ENTRIES_A_PART = 10_000

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
/** Of the links between translations: https://developers.google.com/search/docs/specialty/international/localized-versions */
const LINKS = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** Of the pictures on a page: https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
const IMAGES = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'

const imageEntry = (origin: string, path: string): string =>
  `<image:image><image:loc>${escape(absolute(origin, path))}</image:loc></image:image>`

const alternateLink = ({ language, href }: Alternate): string =>
  `<xhtml:link rel="alternate" hreflang="${escape(language)}" href="${escape(href)}"/>`

const urlset = (context: SiteContext, entries: readonly SitemapEntry[]): string => {
  const { origin } = context
  const urls = entries.map(({ href, changedAt, alternates = [], images = [] }) => {
    const links = presentAlternates(context, alternates).map(alternateLink).join('')
    const shown = images.map((path) => imageEntry(origin, path)).join('')
    const changed = changedAt ? `<lastmod>${escape(changedAt)}</lastmod>` : ''
    return `<url><loc>${escape(absolute(origin, href))}</loc>${changed}${links}${shown}</url>`
  })
  return `<urlset ${NAMESPACE} ${LINKS} ${IMAGES}>\n${urls.join('\n')}\n</urlset>`
}

const index = (origin: string, parts: number): string => {
  const maps = Array.from(
    { length: parts },
    (_, part) =>
      `<sitemap><loc>${escape(absolute(origin, `/sitemap-${String(part + 1)}.xml`))}</loc></sitemap>`,
  )
  return `<sitemapindex ${NAMESPACE}>\n${maps.join('\n')}\n</sitemapindex>`
}

const xml = (body: string): Answer => ({
  kind: 'bytes',
  freshness: 'feed',
  type: 'application/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`,
})

/** `/sitemap.xml`: all that may be indexed; beyond 10,000 addresses an index of parts. */
export const answerSitemap: AnswerRoute = async ({ context, request }) => {
  const entries = context.site.state === 'open' ? await readSitemap(context) : []
  const parts = Math.ceil(entries.length / ENTRIES_A_PART)
  if (request.path === '/sitemap.xml')
    return xml(parts > 1 ? index(context.origin, parts) : urlset(context, entries))
  const part = Number(/^\/sitemap-(\d{1,4})\.xml$/.exec(request.path)?.[1] ?? 0)
  if (part < 1 || part > parts) throw createError(404, 'The sitemap has no such part.')
  return xml(urlset(context, entries.slice((part - 1) * ENTRIES_A_PART, part * ENTRIES_A_PART)))
}
