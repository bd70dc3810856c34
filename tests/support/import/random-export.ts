import type { TestComment, TestExport, TestItem, TestTerm } from '../wxr.ts'
import { pageLink, postLink, type OldSite } from './old-addresses.ts'
import { Random } from './random.ts'

export interface RandomExport {
  readonly export: TestExport & { items: TestItem[]; terms: TestTerm[] }
  readonly site: OldSite
  /** Files of which there is a copy, below the uploads folder. */
  readonly uploads: readonly string[]
}

const PATTERNS = [
  ...['/%year%/%monthnum%/%day%/%postname%/', '/%year%/%monthnum%/%postname%/', '/%postname%/'],
  ...['/archives/%post_id%', '/%category%/%postname%/', '/blog/%postname%/', '/%postname%.html'],
  ...['/%author%/%postname%/', '/index.php/%year%/%monthnum%/%day%/%postname%/', ''],
  ...['/%post_id%/%postname%/', '/%year%/%post_id%-%postname%/', '/%category%/%post_id%/'],
] as const
const HOSTS = [
  'https://old.example',
  'http://www.old.example',
  'https://old.example/weblog',
] as const
const LANGUAGES = [
  'en-US',
  'fr-FR',
  'de-DE',
  'ja',
  'ar',
  'he-IL',
  'zh-CN',
  'pt-BR',
  'ru-RU',
] as const
/** Hours before UTC that the old site's clock was. */
const CLOCKS = [0, 0, 1, -5, 9] as const
const WORDS = [
  ...['hello', 'the-stage', 'été', 'naïve-façade', 'こんにちは', '東京-2020', 'مرحبا-بالعالم'],
  ...['שלום', 'привет-мир', '你好', 'ελληνικά', 'straße', 'search', 'media', 'theme', 'page'],
  ...[
    '2012',
    '12',
    '2013-05',
    'a',
    'under_score',
    'ｆｕｌｌ',
    '한국어',
    'ไทย',
    'हिन्दी',
    '❤',
    'x-2',
  ],
] as const
const TITLES = [
  ...[
    'Hello',
    '',
    'A & B < C',
    'Quote “so” ]]> on',
    'こんにちは世界',
    'שלום עולם',
    '🎉🎉',
    'é\u0301é',
  ],
  ...['Tab\tand\nline', '<em>Mark</em> up', '%percent% 100%', '&amp;amp;', 'Ｆｕｌｌ'],
] as const

/** As WordPress stores a slug: lower case, everything beyond ASCII percent-encoded. */
const stored = (slug: string): string =>
  encodeURIComponent(slug.toLowerCase()).toLowerCase().slice(0, 198)

/**
 * An export of a site that might be, and what its addresses were.
 * @param size how many times as large as a small one
 */
export function randomExport(seed: number, size = 1): RandomExport {
  const random = new Random(seed)
  const terms = randomTerms(random)
  const site: OldSite = {
    ...{ url: random.pick(HOSTS), permalinks: random.pick(PATTERNS), terms },
    ...{ categoryBase: 'category', tagBase: 'tag' },
  }
  const clock = random.pick(CLOCKS)
  const pages = randomPages(random, site, size)
  const posts = randomPosts(random, site, { clock, size })
  const files = randomFiles(random, site, { texts: [...pages, ...posts], size })
  return {
    site,
    uploads: files.filter(() => random.isTrue()).map(fileOf),
    export: {
      ...{ url: site.url, title: 'Old site', language: random.pick(LANGUAGES), terms },
      authors: AUTHORS.map((login, at) => ({
        ...{ id: at + 1, login, email: `${login}@old.example`, name: login },
      })),
      items: [...files, ...posts, ...pages],
    },
  }
}

const AUTHORS = ['ann', 'bob', 'carla-b'] as const
const STATES = ['publish', 'publish', 'publish', 'publish', 'draft', 'private', 'trash'] as const
const fileOf = ({ attachmentUrl = '' }: TestItem): string =>
  attachmentUrl.slice(attachmentUrl.indexOf('/uploads/') + '/uploads/'.length)

function randomTerms(random: Random): TestTerm[] {
  const categories = [...Array(random.below(8)).keys()].map((at) => ({
    ...{ id: at + 1, slug: stored(`${random.pick(WORDS)}-c${at}`), name: random.pick(TITLES) },
  }))
  const tags = [...Array(random.below(6)).keys()].map((at) => ({
    ...{ id: at + 50, taxonomy: 'post_tag', name: `Tag ${at}` },
    slug: stored(`${random.pick(WORDS)}-t${at}`),
  }))
  const below = categories.map((term, at) =>
    at > 0 && random.isTrue()
      ? { ...term, parent: categories[random.below(at)]?.slug ?? '' }
      : term,
  )
  return [...below, ...tags]
}

function randomPages(random: Random, site: OldSite, size: number): TestItem[] {
  const pages: TestItem[] = []
  const last = 1_000 + size * random.below(14)
  for (let id = 1_000; id < last; id++) {
    const above =
      pages.length > 0 && random.isTrue() ? pages[random.below(pages.length)] : undefined
    const item: TestItem = {
      ...{ id, type: 'page', title: random.pick(TITLES), order: random.below(5) },
      ...{ status: random.pick(STATES), parent: above?.id ?? 0, author: random.pick(AUTHORS) },
      slug: freeSlug(random, { others: pages.filter(({ parent }) => parent === (above?.id ?? 0)) }),
      body: `<p>Page ${id}</p>`,
    }
    pages.push({ ...item, link: pageLink(site, [...pages, item], item) })
  }
  return pages
}

type Filed = [string, string, string]

interface Neighbours {
  readonly others: readonly TestItem[]
  readonly suffix?: string
}

/** WordPress numbers a slug that is taken. What visitors do not see may have the same one in an old database. */
function freeSlug(random: Random, { others, suffix = '' }: Neighbours): string {
  const slug = `${stored(random.pick(WORDS))}${suffix}`
  const isTaken = (candidate: string) =>
    others.some(
      (other) => other.slug === candidate && (other.status === 'publish' || random.isTrue()),
    )
  let free = slug
  for (let number = 2; isTaken(free); number++) free = `${slug}-${number}`
  return free
}

function randomPosts(
  random: Random,
  site: OldSite,
  { clock, size }: { clock: number; size: number },
): TestItem[] {
  const posts: TestItem[] = []
  const last = 2_005 + size * random.below(30)
  for (let id = 2_000; id < last; id++) {
    const utc = Date.UTC(
      2003 + random.below(20),
      random.below(12),
      1 + random.below(28),
      random.below(24),
    )
    const wall = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
    // A name that pages have too is marked here: which of both WordPress shows depends on its version.
    const suffix = site.permalinks.includes('%post_id%') ? '' : '-p'
    const item = {
      ...{
        id,
        title: random.pick(TITLES),
        status: random.pick(STATES),
        author: random.pick(AUTHORS),
      },
      ...{ date: wall(utc + clock * 3_600_000), dateGmt: wall(utc), sticky: random.isTrue(9) },
      slug: freeSlug(random, { others: posts, suffix }),
      body: `<p>Post ${id} on <a href="${site.url}/?p=${2_000 + random.below(20)}">another</a></p>`,
      terms: random
        .some(site.terms, 3)
        .map(({ slug: name, name: said, taxonomy = 'category' }): Filed => [taxonomy, name, said]),
      comments: randomComments(random, id),
    }
    posts.push({ ...item, link: postLink(site, item) })
  }
  return posts
}

const randomComments = (random: Random, post: number): TestComment[] =>
  [...Array(random.isTrue(4) ? random.below(6) : 0).keys()].map((at) => ({
    ...{ id: post * 100 + at, text: random.pick(TITLES), author: random.pick(TITLES) },
    ...(at > 0 && random.isTrue() && { parent: post * 100 + random.below(at) }),
  }))

function randomFiles(
  random: Random,
  { url, permalinks }: OldSite,
  { texts, size }: { texts: TestItem[]; size: number },
): TestItem[] {
  return [...Array(size * random.below(8)).keys()].map((at) => {
    const id = 9_000 + at
    const parent = random.isTrue() ? texts[random.below(texts.length)] : undefined
    return {
      ...{ id, type: 'attachment', title: random.pick(TITLES), slug: `file-${id}` },
      ...{
        parent: parent?.id ?? 0,
        link: fileLink(url, permalinks === '' ? undefined : parent, id),
      },
      attachmentUrl: `${url}/wp-content/uploads/2012/0${1 + random.below(9)}/${random.pick(FILES)}-${id}.jpg`,
    }
  })
}

const FILES = ['Photo', 'été', '写真', 'a b'] as const

/** The page of a file stands below what it is attached to, once that is public. */
const fileLink = (url: string, parent: TestItem | undefined, id: number): string =>
  parent?.status === 'publish'
    ? `${String(parent.link).replace(/\/?$/, '/')}file-${id}/`
    : `${url}/?attachment_id=${id}`
