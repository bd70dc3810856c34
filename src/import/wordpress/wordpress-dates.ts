/**
 * WordPress writes `2012-01-03 10:00:00` twice, by the site's clock and in UTC; the latter is
 * `0000-00-00 00:00:00` for a draft that was never scheduled.
 */
const STORED = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/

/** An ISO date, or nothing when it is absent or no date. */
export function utcDate(written: string | undefined): string | undefined {
  const parts = STORED.exec(written ?? '')
  if (parts === null) return undefined
  return isoOf(Date.parse(`${parts[1]}T${parts[2]}Z`))
}

/** The date of `<pubDate>` (RFC 2822), which carries its own offset. */
export function feedDate(written: string | undefined): string | undefined {
  return written === undefined ? undefined : isoOf(Date.parse(written))
}

/** The site's own clock, unchanged; nothing for a zero date. */
export function localDate(written: string | undefined): string | undefined {
  const parts = STORED.exec(written ?? '')
  return parts === null || utcDate(written) === undefined ? undefined : `${parts[1]} ${parts[2]}`
}

/** Years before 1 (`-0001` is PHP's way to say "none") are no dates. */
function isoOf(time: number): string | undefined {
  return Number.isNaN(time) || time < Date.UTC(1, 0, 1) ? undefined : new Date(time).toISOString()
}
