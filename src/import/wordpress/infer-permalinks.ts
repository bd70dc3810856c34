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

/** Reads one address from left to right; a category may take several segments. */
function patternOf(evidence: PermalinkEvidence): string | undefined {
  const categories = [...evidence.categories].sort((one, other) => other.length - one.length)
  const dates = dateTags(evidence.localDate)
  const used = new Set<string>()
  let rest = evidence.path.slice(1)
  const segments: string[] = []
  while (rest !== '') {
    const category = used.has('category')
      ? undefined
      : categories.find((path) => rest === path || rest.startsWith(`${path}/`))
    const segment = category ?? rest.split('/')[0] ?? ''
    rest = rest.slice(segment.length + 1)
    if (category === undefined) segments.push(tagFor(segment, evidence, dates, used))
    else segments.push('%category%')
    if (category !== undefined) used.add('category')
  }
  return used.has('postname') || used.has('post_id') ? `/${segments.join('/')}` : undefined
}

type DateTags = readonly (readonly [string, string])[]

/** In the order in which patterns have them, so that a month 03 is not taken for a day 03. */
function dateTags(localDate: string | undefined): DateTags {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(localDate ?? '')
  if (parts === null) return []
  const names = ['year', 'monthnum', 'day', 'hour', 'minute', 'second']
  return names.map((name, at) => [name, parts[at + 1] ?? ''] as const)
}

function tagFor(
  segment: string,
  evidence: PermalinkEvidence,
  dates: DateTags,
  used: Set<string>,
): string {
  const slug = evidence.slug.toLowerCase()
  const lower = segment.toLowerCase()
  if (slug !== '' && !used.has('postname') && lower.includes(slug))
    return tagged(segment, lower.indexOf(slug), slug.length, 'postname', used)
  const date = dates.find(([name, value]) => value === segment && !used.has(name))
  if (date !== undefined) return tagged(segment, 0, segment.length, date[0], used)
  if (
    !used.has('post_id') &&
    new RegExp(`(?:^|[^0-9])${evidence.sourceId}(?:[^0-9]|$)`).test(segment)
  ) {
    return tagged(
      segment,
      segment.indexOf(evidence.sourceId),
      evidence.sourceId.length,
      'post_id',
      used,
    )
  }
  if (
    evidence.author !== undefined &&
    lower === evidence.author.toLowerCase() &&
    !used.has('author')
  )
    return tagged(segment, 0, segment.length, 'author', used)
  return segment
}

function tagged(
  segment: string,
  at: number,
  length: number,
  tag: string,
  used: Set<string>,
): string {
  used.add(tag)
  return `${segment.slice(0, at)}%${tag}%${segment.slice(at + length)}`
}
