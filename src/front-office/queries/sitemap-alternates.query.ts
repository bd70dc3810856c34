import type { Category, Tag } from '#content/payload-types.ts'
import { keyOf, type PublicCard, type Target } from '../content-reader/cards.ts'
import type { SitemapRow } from '../content-reader/sitemap-rows.ts'
import type { Alternate } from './list-translations.query.ts'
import type { SiteContext } from './site-context.ts'

type Grouped = Target & Pick<SitemapRow, 'language' | 'group'>

interface SitemapPieces {
  readonly documents: readonly SitemapRow[]
  readonly terms: readonly Target[]
  readonly cards: ReadonlyMap<string, PublicCard>
}

/** Of what has translations, by its own key: each language once, in the site's order, itself included. */
export async function alternatesByKey(
  context: SiteContext,
  { documents, terms, cards }: SitemapPieces,
): Promise<ReadonlyMap<string, Alternate[]>> {
  const all = [...documents, ...(await groupedTerms(context, terms))]
  const groups = new Map<string, Grouped[]>()
  for (const one of all) {
    if (one.group === undefined || !cards.has(keyOf(one))) continue
    const name = `${one.type} ${one.group}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  const found = new Map<string, Alternate[]>()
  for (const members of groups.values()) {
    const alternates = alternatesOf(context, members, cards)
    if (alternates.length > 1) for (const one of members) found.set(keyOf(one), alternates)
  }
  return found
}

const alternatesOf = (
  { languages }: SiteContext,
  members: readonly Grouped[],
  cards: SitemapPieces['cards'],
): Alternate[] =>
  languages.flatMap(({ code, isFirst }) => {
    const member = members.find(({ language }) => (language ? language === code : isFirst))
    const href = member && cards.get(keyOf(member))?.href
    return href ? [{ language: code, href }] : []
  })

/** Categories and tags with what they share with their translations. */
async function groupedTerms({ reader }: SiteContext, terms: readonly Target[]): Promise<Grouped[]> {
  const idsOf = (wanted: string) => terms.flatMap(({ type, id }) => (type === wanted ? [id] : []))
  const [categories, tags] = await Promise.all([reader.categories(), reader.tags(idsOf('tags'))])
  const shown = new Set(idsOf('categories'))
  return [
    ...categories.filter(({ id }) => shown.has(id)).map((one) => grouped('categories', one)),
    ...[...tags.values()].map((one) => grouped('tags', one)),
  ]
}

const grouped = (type: string, { id, language, translationGroup }: Category | Tag): Grouped => ({
  ...{ type, id, language: language ?? undefined },
  group: translationGroup || undefined,
})
