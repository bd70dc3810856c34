/** What a published post says of the pattern of its address. */
export interface PermalinkEvidence {
  readonly path: string
  readonly slug: string
  readonly sourceId: string
  /** `2012-01-03 10:00:00`, by the old site's clock: WordPress makes addresses of that. */
  readonly localDate: string | undefined
  readonly author: string | undefined
  /** Path of its categories' slugs, each with its parents: `news/local`. */
  readonly categories: readonly string[]
}

/** Fewer than this share of posts in one pattern is no pattern. */
const ENOUGH = 0.5

/**
 * The pattern that most posts' addresses follow (`/%year%/%monthnum%/%postname%`), in WordPress's tags.
 * Nothing when there are none, or when no pattern makes at least half of them.
 */
export class PermalinkVotes {
  readonly #votes = new Map<string, number>()
  #posts = 0

  add(evidence: PermalinkEvidence): void {
    this.#posts += 1
    const pattern = patternOf(evidence)
    if (pattern !== undefined) this.#votes.set(pattern, (this.#votes.get(pattern) ?? 0) + 1)
  }

  result(): string | undefined {
    const best = [...this.#votes].sort((one, other) => other[1] - one[1])[0]
    return best !== undefined && best[1] >= this.#posts * ENOUGH ? best[0] : undefined
  }
}

/** What one address has been read as so far. */
interface Reading {
  readonly evidence: PermalinkEvidence
  readonly dates: DateTags
  readonly used: Set<string>
  /** Paths of its categories that are not read yet, the longest first. */
  readonly categories: string[]
}

/** A part of a segment that one tag stands for. */
interface Found {
  readonly tag: string
  readonly at: number
  readonly length: number
}

/** Reads one address from left to right; a category may take several segments. */
function patternOf(evidence: PermalinkEvidence): string | undefined {
  const reading: Reading = {
    evidence,
    dates: dateTags(evidence.localDate),
    used: new Set(),
    categories: categoriesOf(evidence),
  }
  const segments: string[] = []
  let rest = evidence.path.slice(1)
  while (rest !== '') {
    const category = takeCategory(rest, reading)
    const segment = category ?? rest.split('/', 1).join('')
    segments.push(category === undefined ? tagFor(segment, reading) : '%category%')
    rest = rest.slice(segment.length + 1)
  }
  const isNamed = reading.used.has('postname') || reading.used.has('post_id')
  return isNamed ? `/${segments.join('/')}` : undefined
}

/** The longest first. WordPress writes `uncategorized` where a post has none. */
function categoriesOf({ categories }: PermalinkEvidence): string[] {
  if (categories.length === 0) return ['uncategorized']
  return [...categories].sort((one, other) => other.length - one.length)
}

/** The category path that the rest begins with; a pattern names it once. */
function takeCategory(rest: string, { categories }: Reading): string | undefined {
  const found = categories.find((path) => rest === path || rest.startsWith(`${path}/`))
  if (found !== undefined) categories.length = 0
  return found
}

type DateTags = readonly (readonly [string, string])[]

/** In the order in which patterns have them, so that a month 03 is not taken for a day 03. */
function dateTags(localDate: string | undefined): DateTags {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(localDate ?? '')
  if (parts === null) return []
  const names = ['year', 'monthnum', 'day', 'hour', 'minute', 'second']
  return names.map((name, at) => [name, parts[at + 1] ?? ''] as const)
}

type TagReader = (segment: string, reading: Reading) => Found | undefined

const postname: TagReader = (segment, { evidence }) =>
  wordIn(segment, evidence.slug.toLowerCase(), 'postname')

const date: TagReader = (segment, { dates, used }) => {
  const found = dates.find(([name, value]) => value === segment && !used.has(name))
  return found && { tag: found[0], at: 0, length: segment.length }
}

const number: TagReader = (segment, { evidence }) => wordIn(segment, evidence.sourceId, 'post_id')

const author: TagReader = (segment, { evidence }) =>
  segment === evidence.author?.toLowerCase()
    ? { tag: 'author', at: 0, length: segment.length }
    : undefined

const READERS = [postname, date, number, author]

/** A whole word of the segment: in `42-hello.html` both the number and the name are. */
function wordIn(segment: string, word: string, tag: string): Found | undefined {
  const at = word === '' ? -1 : segment.indexOf(word)
  const isWhole = !/[\p{L}\p{N}]/u.test(
    `${segment[at - 1] ?? ''}${segment[at + word.length] ?? ''}`,
  )
  return at >= 0 && isWhole ? { tag, at, length: word.length } : undefined
}

/** What a segment stands for; around a tag that is found, the rest may hold others: `7-hello`. */
function tagFor(segment: string, reading: Reading): string {
  if (segment === '') return ''
  const lower = segment.toLowerCase()
  const found = READERS.map((read) => read(lower, reading)).find(
    (candidate) => candidate !== undefined && !reading.used.has(candidate.tag),
  )
  if (found === undefined) return segment
  reading.used.add(found.tag)
  const { at, length, tag } = found
  const before = tagFor(segment.slice(0, at), reading)
  return `${before}%${tag}%${tagFor(segment.slice(at + length), reading)}`
}
