import type { Footnote, LinkTarget, Resolver } from '#import/html-to-content/conversion.ts'

interface Site {
  readonly attached?: readonly string[]
  readonly captions?: Readonly<Record<string, string>>
  readonly patterns?: readonly string[]
  readonly notes?: readonly Footnote[]
}

/** Answers like a site whose library has every file: the id of a file is its address or number. */
export function plainResolver(site: Site = {}): Resolver {
  return {
    media: ({ url, sourceId }) => url ?? (sourceId === undefined ? undefined : `#${sourceId}`),
    knownMedia: ({ url, sourceId }) => url ?? sourceId,
    attached: () => site.attached ?? [],
    caption: (sourceId) => site.captions?.[sourceId],
    link: (url): LinkTarget | undefined =>
      /^(?:javascript|data|vbscript):/i.test(url.trim()) ? undefined : { kind: 'address', url },
    address: (url) => (/^(?:javascript|data|vbscript):/i.test(url.trim()) ? undefined : url),
    pattern: (sourceId) => (site.patterns?.includes(sourceId) ? `pattern-${sourceId}` : undefined),
    footnotes: () => site.notes ?? [],
    pages: (numbers) =>
      numbers.filter((number) => number !== '404').map((number) => `page-${number}`),
    categories: (numbers) => numbers.map((number) => `category-${number}`),
  }
}
