/** WordPress's permalink tags, by the same names. */
const TAGS = [
  ...['year', 'monthnum', 'day', 'hour', 'minute', 'second'],
  ...['postname', 'post_id', 'category', 'author'],
] as const
export type PermalinkTag = (typeof TAGS)[number]
export type PermalinkValues = Partial<Record<PermalinkTag, string>>

const isTag = (name: string): name is PermalinkTag => TAGS.some((tag) => tag === name)
const tagsOf = (pattern: string): string[] =>
  [...pattern.matchAll(/%([^%/]*)%/g)].map((match) => match[1] ?? '')

export const hasTag = (pattern: string, tag: PermalinkTag): boolean => tagsOf(pattern).includes(tag)

export type PatternFault = 'unknown-tag' | 'no-name' | 'no-slash' | 'characters'

/** What is wrong with a permalink pattern: every post must get an address of its own by it. */
export function patternFault(pattern: string): PatternFault | undefined {
  if (!pattern.startsWith('/')) return 'no-slash'
  const tags = tagsOf(pattern)
  if (!tags.every(isTag)) return 'unknown-tag'
  if (!tags.some((tag) => tag === 'postname' || tag === 'post_id')) return 'no-name'
  const rest = pattern.replaceAll(/%[^%/]*%/g, '')
  return /^[\p{Letter}\p{Number}/._-]*$/u.test(rest) ? undefined : 'characters'
}

/** Fills a pattern. A tag without a value leaves its segment out, as when a post has no category. */
export function fillPermalink(pattern: string, values: PermalinkValues): string {
  const segments = pattern.split('/').map((segment) => {
    const tags = tagsOf(segment).filter(isTag)
    if (tags.length > 0 && tags.every((tag) => !values[tag])) return ''
    return segment.replaceAll(/%([^%/]*)%/g, (_, tag: string) => (isTag(tag) && values[tag]) || '')
  })
  return `/${segments.filter((segment) => segment !== '').join('/')}`
}

/** The parts of a moment on a wall clock in a time zone; UTC when the zone is unknown. */
export function dateTags(date: Date, timeZone: string): PermalinkValues {
  const parts = Object.fromEntries(
    clock(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
  return {
    ...(parts['year'] && { year: parts['year'].padStart(4, '0') }),
    ...(parts['month'] && { monthnum: parts['month'] }),
    ...(parts['day'] && { day: parts['day'] }),
    ...(parts['hour'] && { hour: parts['hour'] }),
    ...(parts['minute'] && { minute: parts['minute'] }),
    ...(parts['second'] && { second: parts['second'] }),
  }
}

/** Making one takes a tenth of a millisecond, and a site has one zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const made = makeClock(timeZone)
  clocks.set(timeZone, made)
  return made
}

function makeClock(timeZone: string): Intl.DateTimeFormat {
  const numeric = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const options = { ...numeric, year: 'numeric', second: '2-digit', hourCycle: 'h23' } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  } catch (error) {
    if (error instanceof RangeError)
      return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
    throw error
  }
}
