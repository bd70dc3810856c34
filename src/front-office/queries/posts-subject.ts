import { startOfDay } from './zoned-date.ts'

/** What a list of posts is of. */
export type ListSubject =
  /** All of them; on a page of the posts by its name and, on its first page, its excerpt. */
  | {
      readonly kind: 'posts'
      readonly of?: { readonly id: string; readonly intro?: string | undefined }
    }
  | { readonly kind: 'category' | 'tag' | 'author'; readonly id: string }
  | {
      readonly kind: 'date'
      readonly year: number
      readonly month: number | undefined
      readonly day: number | undefined
    }

/** From the first moment of a year, month or day to the first after it, in the site's time zone. */
export function spanOf(
  { year, month, day }: { year: number; month: number | undefined; day: number | undefined },
  timeZone: string | null | undefined,
): { from: Date; before: Date } {
  const from = startOfDay({ year, month: month ?? 1, day: day ?? 1 }, timeZone)
  const after = new Date(
    Date.UTC(
      month === undefined ? year + 1 : year,
      month !== undefined && day === undefined ? month : (month ?? 1) - 1,
      day === undefined ? 1 : day + 1,
    ),
  )
  const next = {
    year: after.getUTCFullYear(),
    month: after.getUTCMonth() + 1,
    day: after.getUTCDate(),
  }
  return { from, before: startOfDay(next, timeZone) }
}
