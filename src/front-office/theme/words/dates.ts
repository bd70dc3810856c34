/** Dates as people read them, by Intl, in the site's language and time zone. */
import { byLanguage } from './by-language.ts'

type DateStyle = 'day' | 'moment' | 'short'

const options: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
}

const makers = new Map<string, Intl.DateTimeFormat>()

/** Intl's constructors take a tenth of a millisecond each: one per language, zone and style. */
const maker = (language: string, timeZone: string, style: DateStyle): Intl.DateTimeFormat => {
  const key = `${language} ${timeZone} ${style}`
  const known = makers.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, { ...options[style], timeZone })
  makers.set(key, made)
  return made
}

/** `undefined` for what is no date. */
export const formatDate = (
  iso: string | undefined,
  { language, timeZone }: { language: string; timeZone: string },
  style: DateStyle = 'day',
): string | undefined => {
  const time = iso === undefined ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? undefined : maker(language, timeZone, style).format(time)
}

/** “November 2026”; month 1 to 12. */
export const formatMonth = (year: number, month: number, language: string): string =>
  monthOf(language).format(Date.UTC(year, month - 1, 1))

const monthOf = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** “24 November 2026”. */
export const formatDay = (year: number, month: number, day: number, language: string): string =>
  maker(language, 'UTC', 'day').format(Date.UTC(year, month - 1, day))
