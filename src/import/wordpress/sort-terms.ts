import type { SourceTerm } from '../intermediate-form.ts'

/** Parents before their children; a parent that is not there, or a ring, makes a term at the top. */
export function sortTerms(terms: ReadonlyMap<string, SourceTerm>): Map<string, SourceTerm> {
  const sorted = new Map<string, SourceTerm>()
  for (const term of terms.values()) place(term, terms, sorted)
  return withOwnSlugs(sorted)
}

function keyOf(term: SourceTerm): string {
  return `${term.kind}:${term.sourceId}`
}

function place(
  term: SourceTerm,
  all: ReadonlyMap<string, SourceTerm>,
  sorted: Map<string, SourceTerm>,
): void {
  const line: SourceTerm[] = []
  const seen = new Set<string>()
  let above: SourceTerm | undefined = term
  while (above !== undefined && !seen.has(keyOf(above)) && !sorted.has(keyOf(above))) {
    line.push(above)
    seen.add(keyOf(above))
    above = above.parent === undefined ? undefined : all.get(`${above.kind}:${above.parent}`)
  }
  for (const next of line.reverse()) {
    const hasParent = next.parent !== undefined && sorted.has(`${next.kind}:${next.parent}`)
    sorted.set(keyOf(next), hasParent ? next : { ...next, parent: undefined })
  }
}

/** Two taxonomies that both become tags may use one slug: the later carries its taxonomy's name. */
function withOwnSlugs(terms: Map<string, SourceTerm>): Map<string, SourceTerm> {
  const taken = new Set<string>()
  for (const [key, term] of terms) {
    const place = `${term.kind}:${term.parent ?? ''}:${term.slug.toLowerCase()}`
    if (taken.has(place))
      terms.set(key, { ...term, slug: `${term.slug}-${term.taxonomy.replaceAll('_', '-')}` })
    taken.add(place)
  }
  return terms
}
