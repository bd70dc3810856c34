export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs 50 times what using it does. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', era: 'short' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  })
  formats.set(timeZone, format)
  return format
}

const names = new Map<string, string>()

/** A time zone of the IANA list, else UTC: settings may be wrong, pages must not fail by it. */
export function knownTimeZone(timeZone: string | null | undefined): string {
  if (!timeZone) return 'UTC'
  const known = names.get(timeZone)
  if (known !== undefined) return known
  try {
    const name = formatOf(timeZone).resolvedOptions().timeZone
    names.set(timeZone, name)
    return name
  } catch (error) {
    if (error instanceof RangeError) return 'UTC'
    throw error
  }
}

/** The day that a moment falls on in a time zone. */
export function zonedParts(
  moment: string | Date,
  timeZone: string | null | undefined,
): CalendarDate {
  const fields = fieldsOf(new Date(moment), knownTimeZone(timeZone))
  return { year: fields.year, month: fields.month, day: fields.day }
}

function fieldsOf(date: Date, timeZone: string) {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return {
    ...{ year: part('year'), month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute'), second: part('second') },
  }
}

/** The moment at which a day begins in a time zone, daylight saving time included. */
export function startOfDay(
  { year, month, day }: CalendarDate,
  zone: string | null | undefined,
): Date {
  const timeZone = knownTimeZone(zone)
  const wanted = Date.UTC(year, month - 1, day)
  let moment = wanted
  // The offset at the guess may not be the one at the answer: twice is enough for any zone.
  for (let round = 0; round < 2; round += 1) {
    const { hour, minute, second, ...date } = fieldsOf(new Date(moment), timeZone)
    const shown = Date.UTC(date.year, date.month - 1, date.day, hour, minute, second)
    moment += wanted - shown
  }
  return new Date(moment)
}
