import { pagePath } from '#publishing/paths/url-patterns.ts'
import type { PaginationView } from '../theme/templates/template.view-data.ts'

interface PaginationFacts {
  /** The address of a page of the list. */
  readonly hrefOf: (page: number) => string
  readonly page: number
  readonly pageCount: number
  readonly total: number
}

/** First, around the present one, last. */
export function presentPagination(facts: PaginationFacts): PaginationView {
  const { hrefOf, page, total } = facts
  const pageCount = Math.max(1, facts.pageCount)
  const shown = new Set([1, page - 2, page - 1, page, page + 1, page + 2, pageCount])
  return {
    ...{ page, pageCount, total },
    previousHref: page > 1 ? hrefOf(page - 1) : undefined,
    nextHref: page < pageCount ? hrefOf(page + 1) : undefined,
    pages: [...shown]
      .filter((number) => number >= 1 && number <= pageCount)
      .sort((a, b) => a - b)
      .map((number) => ({ page: number, href: hrefOf(number) })),
  }
}

/** Pages of a list that has a path of its own. */
export const pagesBelow =
  (base: string) =>
  (page: number): string =>
    pagePath(base, page)
