import type { TestItem, TestTerm } from '../wxr.ts'

/** What WordPress makes addresses of. */
export interface OldSite {
  readonly url: string
  /** `/%year%/%postname%/`; empty for plain addresses. */
  readonly permalinks: string
  readonly categoryBase: string
  readonly tagBase: string
  readonly terms: readonly TestTerm[]
}

/** The address of a post, as WordPress fills its pattern by its own clock. */
export function postLink(site: OldSite, item: Required<Pick<TestItem, PostParts>>): string {
  if (site.permalinks === '') return `${site.url}/?p=${item.id}`
  const [year = '', monthnum = '', day = ''] = item.date.slice(0, 10).split('-')
  const category = item.terms.find(([taxonomy]) => taxonomy === 'category')?.[1]
  const values: Record<string, string> = {
    ...{ year, monthnum, day, post_id: String(item.id), postname: item.slug },
    author: item.author,
    category: category === undefined ? 'uncategorized' : categoryPath(site, category),
  }
  return `${site.url}${site.permalinks.replaceAll(/%(\w+)%/g, (_, tag: string) => values[tag] ?? '')}`
}

type PostParts = 'id' | 'date' | 'slug' | 'author' | 'terms'

/** A category's slug with those above it. */
export function categoryPath({ terms }: Pick<OldSite, 'terms'>, slug: string): string {
  const term = terms.find((one) => one.slug === slug && one.taxonomy === undefined)
  const parent = term?.parent ?? ''
  return parent === '' ? slug : `${categoryPath({ terms }, parent)}/${slug}`
}

/** The address of a page: its slug below those of the pages above it. */
export function pageLink(site: OldSite, pages: readonly TestItem[], page: TestItem): string {
  if (site.permalinks === '') return `${site.url}/?page_id=${page.id}`
  return `${site.url}/${pagePath(pages, page)}/`
}

function pagePath(pages: readonly TestItem[], page: TestItem): string {
  const parent = pages.find(({ id }) => id === page.parent)
  const slug = page.slug ?? ''
  return parent === undefined ? slug : `${pagePath(pages, parent)}/${slug}`
}
