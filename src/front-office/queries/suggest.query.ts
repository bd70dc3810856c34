import type { Hit } from '#config/database/search/search-index.ts'
import { keyOf, type PublicCard } from '../content-reader/cards.ts'
import { parseQuery, type AskedTerm } from '../content-reader/search/parse-query.ts'
import type { SiteContext } from './site-context.ts'

/** More than these nobody reads while typing. */
const MOST = 8

export interface Suggestions {
  readonly cards: readonly PublicCard[]
  readonly terms: readonly AskedTerm[]
}

/** Documents whose titles have what was typed so far; the gate decides on each once more. */
export async function suggestDocuments(
  { reader, language, filter }: SiteContext,
  typed: string,
): Promise<Suggestions> {
  const terms = parseQuery(typed, language.code)
  const { hits } = await reader.search({
    ...{ terms, filter: { language: filter }, inTitles: true, limit: MOST, offset: 0 },
  })
  return { terms, cards: await openCards(reader, hits) }
}

async function openCards(
  reader: SiteContext['reader'],
  hits: readonly Hit[],
): Promise<PublicCard[]> {
  const cards = await reader.cards(hits)
  return hits.flatMap((hit) => {
    const card = cards.get(keyOf(hit))
    // Behind a password since a moment ago: its title is in no list.
    return card === undefined || card.isProtected ? [] : [card]
  })
}
