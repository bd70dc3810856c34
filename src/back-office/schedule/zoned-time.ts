import { dateTags } from '#publishing/paths/permalink.ts'

/** Milliseconds that a time zone is ahead of UTC at a moment. */
function offsetAt(moment: Date, timeZone: string): number {
  const clock = dateTags(moment, timeZone)
  const { year, monthnum, day, hour, minute, second } = clock
  const told = Date.UTC(
    ...([Number(year), Number(monthnum) - 1, Number(day)] as const),
    ...([Number(hour), Number(minute), Number(second)] as const),
  )
  return told - Math.floor(moment.getTime() / 1000) * 1000
}

/**
 * A moment as the wall clock of a time zone tells it, in the local fields of the result: what a date picker, which
 * knows only the browser's own zone, is to show.
 */
export function wallClock(moment: Date, timeZone: string): Date {
  const told = new Date(moment.getTime() + offsetAt(moment, timeZone))
  return new Date(
    ...([told.getUTCFullYear(), told.getUTCMonth(), told.getUTCDate()] as const),
    ...([told.getUTCHours(), told.getUTCMinutes()] as const),
  )
}

/**
 * The moment at which the wall clock of a time zone tells what the local fields of `wall` say. Of an hour that comes
 * twice the first one; an hour that summer time leaves out is the one after it.
 */
export function momentOf(wall: Date, timeZone: string): Date {
  const told = Date.UTC(
    ...([wall.getFullYear(), wall.getMonth(), wall.getDate()] as const),
    ...([wall.getHours(), wall.getMinutes()] as const),
  )
  const before = offsetAt(new Date(told - 86_400_000), timeZone)
  const first = told - before
  const after = offsetAt(new Date(first), timeZone)
  if (after === before) return new Date(first)
  const second = told - after
  return new Date(offsetAt(new Date(second), timeZone) === after ? second : first)
}

/** `3 Dec 2026, 14:00`, or the time alone when that is today; in the language of the back office. */
export function tellMoment(
  moment: Date,
  { language, timeZone, now }: { language: string; timeZone: string; now?: Date },
): string {
  const locale = language.startsWith('fr') ? 'fr-FR' : 'en-GB'
  const day = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium' })
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' })
  const isToday = now !== undefined && day.format(now) === day.format(moment)
  return isToday ? time.format(moment) : `${day.format(moment)}, ${time.format(moment)}`
}

/** The setting is a line of text: what is no time zone counts as UTC, as for addresses. */
export function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return 'UTC'
    throw error
  }
}
