import { archivePath } from '#publishing/paths/url-patterns.ts'
import type { DateListView } from '../theme/blocks/widget.view-data.ts'
import { zonedParts } from '../queries/zoned-date.ts'
import type { PresentContext } from './present-context.ts'
import { isOfLanguage } from './term.presenter.ts'

/** Months with public posts, newest first, in the site's time zone. */
export function presentMonths(context: PresentContext, limit: number): DateListView['months'] {
  const { page, material } = context
  const months = new Map<string, DateListView['months'][number]>()
  for (const { publishedAt, language } of material.widgets.postRows) {
    if (!isOfLanguage(context, language)) continue
    const { year, month } = zonedParts(publishedAt, page.site.timeZone)
    const href = archivePath({ year, month }, page.language.prefix)
    const known = months.get(href)
    months.set(href, { year, month, href, count: (known?.count ?? 0) + 1 })
  }
  return [...months.values()].sort((a, b) => b.year - a.year || b.month - a.month).slice(0, limit)
}
