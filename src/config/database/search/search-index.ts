/** A document as an index holds it: all of it is public at this moment. */
export interface IndexedDocument {
  readonly type: string
  readonly id: string
  /** Empty: of the site's first language. */
  readonly language: string
  /** ISO 8601 in UTC. */
  readonly publishedAt: string
  readonly updatedAt: string
  readonly title: string
  /** As people wrote it: extracts are cut from it. */
  readonly text: string
  readonly words: IndexedWords
  /** `type:id` of what its words come from besides itself: terms, authors, patterns, files. */
  readonly uses: readonly string[]
}

/** What is looked through: folded words with spaces between them. */
export interface IndexedWords {
  readonly title: string
  readonly dek: string
  readonly body: string
  readonly terms: string
  readonly captions: string
  /** Stems that differ from their word. */
  readonly titleStems: string
  readonly stems: string
}

/** One thing that must occur, or must not: any of its forms, each a word or the words of a phrase. Folded. */
export interface SearchTerm {
  readonly forms: readonly string[]
  /** Whether the first form may go on. */
  readonly isPrefix: boolean
  readonly isExcluded: boolean
}

export interface SearchFilter {
  readonly type?: string | undefined
  readonly language?: { readonly code: string; readonly isFirst: boolean } | undefined
  /** Of these (`type:id`) a document must use one. */
  readonly uses?: readonly string[] | undefined
  /** ISO 8601; inclusive, exclusive. */
  readonly from?: string | undefined
  readonly before?: string | undefined
}

export interface SearchRequest {
  readonly terms: readonly SearchTerm[]
  readonly filter: SearchFilter
  readonly limit: number
  readonly offset: number
  /** Looks at titles alone. */
  readonly inTitles?: boolean
}

export interface Hit {
  readonly type: string
  readonly id: string
  /** Of the state that was indexed: an extract of another one must not be shown. */
  readonly updatedAt: string
  readonly title: string
  readonly text: string
}

export interface Hits {
  readonly hits: readonly Hit[]
  readonly total: number
}

/** Finds public documents by their words, the best first. MongoDB's text index can stand behind it as well. */
export interface SearchIndex {
  search(request: SearchRequest): Promise<Hits>
  /** The known word that is most like a folded one that is unknown; undefined when there is none, or when it is known. */
  nearestWord(word: string): Promise<string | undefined>
  /** Whether all that is public is in it; false while it is filled. */
  isComplete(): boolean
}
