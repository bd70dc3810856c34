import { categoryPath } from './old-addresses.ts'
import type { RandomExport } from './random-export.ts'

/** An address of the old site, as a visitor has it, and what must come of it. */
export interface AskedAddress {
  readonly path: string
  /** `page`: the item itself stands there. `hop`: that, or one redirect to what answers. */
  readonly expect: 'page' | 'hop'
}

/** Every address at which the old site answered. */
export function askedAddresses({ export: old, site, uploads }: RandomExport): AskedAddress[] {
  const published = old.items.filter(
    ({ type, status }) => type !== 'attachment' && status === 'publish',
  )
  const root = new URL(site.url).pathname.replace(/\/$/, '')
  const pathOf = (address: string) => address.slice(new URL(site.url).origin.length)
  const isPlain = site.permalinks === ''
  const items = published.map(({ link = '' }): AskedAddress => ({
    ...{ path: pathOf(link), expect: isPlain ? 'hop' : 'page' },
  }))
  const numbers = published.flatMap(({ id, type }) => [
    `${root}/?p=${id}`,
    ...(type === 'page' ? [`${root}/?page_id=${id}`] : []),
  ])
  const files = old.items.filter(({ type }) => type === 'attachment')
  const copied = files.filter(({ attachmentUrl = '' }) =>
    uploads.some((file) => attachmentUrl.endsWith(`/${file}`)),
  )
  const fileAddresses = copied.flatMap(({ id, link = '', attachmentUrl = '' }) => [
    ...[pathOf(link), pathOf(attachmentUrl), `${root}/?attachment_id=${id}`],
    pathOf(attachmentUrl).replace(/\.jpg$/, '-300x200.jpg'),
  ])
  const hops = [...numbers, ...fileAddresses, ...archives({ export: old, site, uploads }, root)]
  return [...items, ...hops.map((path): AskedAddress => ({ path, expect: 'hop' }))]
}

function archives({ export: old, site }: RandomExport, root: string): string[] {
  const posts = old.items.filter(({ type, status }) => type === undefined && status === 'publish')
  const front = `${root}${site.permalinks.slice(0, site.permalinks.indexOf('%')).replace(/[^/]*$/, '') || '/'}`
  const used = site.terms.filter(({ slug }) =>
    posts.some(({ terms = [] }) => terms.some(([, name]) => name === slug)),
  )
  const terms = used.flatMap((term) => {
    const isTag = term.taxonomy === 'post_tag'
    const base = isTag ? site.tagBase : site.categoryBase
    const path = isTag ? term.slug : categoryPath(site, term.slug)
    const number = isTag ? `?tag=${term.slug}` : `?cat=${term.id}`
    return [`${front}${base}/${path}/`, `${front}${base}/${path}/feed/`, `${root}/${number}`]
  })
  const authors = [...new Set(posts.flatMap(({ author }) => author ?? []))]
  return [
    ...terms,
    ...authors.map((author) => `${front}author/${author}/`),
    ...(site.permalinks === ''
      ? []
      : dates(
          posts.flatMap(({ date }) => date ?? []),
          dateFront(site, front),
        )),
    ...[`${root}/feed/`, `${root}/?feed=rss2`, `${root}/wp-sitemap.xml`, `${root}/?s=x`],
  ]
}

/** A number among the first tags moves the dates out of its way. */
const dateFront = ({ permalinks }: RandomExport['site'], front: string): string =>
  permalinks.includes('%post_id%') ? `${front}date/` : front

const dates = (days: readonly string[], front: string): string[] =>
  days.flatMap((day) => {
    const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
    return [`${front}${year}/`, `${front}${year}/${month}/`, `${front}${year}/${month}/${date}/`]
  })
