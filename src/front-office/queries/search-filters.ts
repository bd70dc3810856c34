import { z } from 'zod'
import type { Category } from '#content/payload-types.ts'
import type { SearchFilter } from '#config/database/search/search-index.ts'
import { withDescendants } from '../content-reader/read-terms.ts'
import type { SiteContext } from './site-context.ts'
import { startOfDay } from './zoned-date.ts'

/** What a visitor narrows a search to, as the address has it; what makes no sense is as if it was not there. */
export interface ChosenFilters {
  readonly type?: 'posts' | 'pages' | undefined
  /** A category's slug, or its id. */
  readonly category?: string | undefined
  /** Days like 2026-03-01, both inclusive. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const LAST_YEAR = 9998

const day = z.iso.date().optional().catch(undefined)

const schema = z.object({
  type: z.enum(['posts', 'pages']).optional().catch(undefined),
  category: z.string().min(1).max(200).optional().catch(undefined),
  from: day,
  to: day,
})

export const readFilters = (query: unknown): ChosenFilters => schema.parse(query ?? {})

/** The categories of the language that one may choose from, and the one that was chosen. */
export interface CategoryChoice {
  readonly all: readonly Category[]
  readonly chosen: Category | undefined
}

export async function categoryChoice(
  { reader, filter }: SiteContext,
  category: string | undefined,
): Promise<CategoryChoice> {
  const categories = await reader.categories()
  const all = categories.filter(({ language }) => {
    if (filter === undefined) return true
    return language ? language === filter.code : filter.isFirst
  })
  const chosen =
    category === undefined
      ? undefined
      : all.find((one) => one.slug === category || one.id === category)
  return { all, chosen }
}

/** The filters as the index takes them; days begin where the site is. */
export function indexFilter(
  { filter, site }: SiteContext,
  { type, from, to }: ChosenFilters,
  { all, chosen }: CategoryChoice,
): SearchFilter {
  return {
    type,
    language: filter,
    uses: chosen && withDescendants(all, chosen.id).map((id) => `categories:${id}`),
    from: from === undefined ? undefined : startOf(from, 0, site.timeZone),
    before: to === undefined ? undefined : startOf(to, 1, site.timeZone),
  }
}

/** What comes after the last day that can be written is no limit. */
function startOf(
  day: string,
  after: number,
  timeZone: string | null | undefined,
): string | undefined {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + after)
  if (date.getUTCFullYear() > LAST_YEAR) return undefined
  return startOfDay(
    { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    timeZone,
  ).toISOString()
}
