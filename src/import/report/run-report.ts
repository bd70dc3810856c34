import type { CollectionSlug } from 'payload'
import type { WordCount } from '../html-to-content/words.ts'
import type { ImportWarning } from '../import-warning.ts'
import { said } from '../said.ts'

export interface TypeCount {
  created: number
  /** Newer at the source, and changed by nobody here. */
  updated: number
  /** Files that were missing after an earlier run. */
  repaired: number
  /** There already, from an earlier run. */
  unchanged: number
  /** Changed at the source and here: ours stays. */
  kept: number
  failed: number
}

const NONE: TypeCount = { created: 0, updated: 0, repaired: 0, unchanged: 0, kept: 0, failed: 0 }

export interface ItemReport {
  readonly item: string
  readonly collection?: CollectionSlug | undefined
  readonly id?: string | undefined
  readonly path?: string | undefined
  readonly words: WordCount
}

/** The document that an item of the source has become. */
export interface Place {
  readonly collection: CollectionSlug
  readonly id: string
}

/** Something that a person has to do or to know, with the place in the back office where it is done. */
export interface ReportNote {
  readonly message: string
  readonly french: string
  /** Path of this site, like `/admin/globals/site`. */
  readonly at?: string | undefined
}

/** All that a run has to tell; written to the terminal and, whole, as JSON. */
export class RunReport {
  readonly counts = new Map<string, TypeCount>()
  readonly blocks = new Map<string, number>()
  readonly warnings: ImportWarning[] = []
  readonly items: ItemReport[] = []
  /** By the name that warnings use. */
  readonly places = new Map<string, Place>()
  /** What was set in the site by itself. */
  readonly settings: ReportNote[] = []
  /** What is left to do by hand. */
  readonly left: ReportNote[] = []
  /** Old addresses that lead to their equivalent. */
  redirects = 0

  /** Comments are left out: there may be very many, and each is found at its document. */
  place(item: string, place: Place): void {
    if (place.collection !== 'comments') this.places.set(item, place)
  }

  created(collection: CollectionSlug, times = 1): void {
    if (times > 0) this.#count(collection).created += times
  }

  updated(collection: CollectionSlug, item: string): void {
    this.#count(collection).updated += 1
    const sentence = said(
      'The export has a newer state, which it has now.',
      'L’export a un état plus récent, qui est désormais le sien.',
    )
    this.warn({ code: 'updated', ...sentence, item })
  }

  keptEdited(collection: CollectionSlug, item: string): void {
    this.#count(collection).kept += 1
    const sentence = said(
      'It was changed here and in the export: what it is here stays.',
      'Modifié ici et dans l’export : ce qui est ici reste.',
    )
    this.warn({ code: 'kept-as-edited', ...sentence, item })
  }

  repaired(collection: CollectionSlug): void {
    this.#count(collection).repaired += 1
  }

  unchanged(collection: CollectionSlug): void {
    this.#count(collection).unchanged += 1
  }

  redirected(count: number): void {
    this.redirects += count
  }

  failed(collection: CollectionSlug, name: string, failure: Error): void {
    this.#count(collection).failed += 1
    this.warn({ code: 'not-stored', message: failure.message, item: name })
  }

  warn(...warnings: ImportWarning[]): void {
    this.warnings.push(...warnings)
  }

  addItem(item: ItemReport, blocks: ReadonlyMap<string, number>): void {
    this.items.push(item)
    for (const [type, count] of blocks) this.blocks.set(type, (this.blocks.get(type) ?? 0) + count)
    if (item.words.lost.length > 0) {
      const { source, kept, lost } = item.words
      const sentence = said(
        `${source - kept} of ${source} words are missing: ${lost.join(' ')}`,
        `${source - kept} mots sur ${source} manquent : ${lost.join(' ')}`,
      )
      this.warn({ code: 'words-lost', ...sentence, item: item.item })
    }
  }

  words(): { source: number; kept: number } {
    const source = this.items.reduce((sum, { words }) => sum + words.source, 0)
    const kept = this.items.reduce((sum, { words }) => sum + words.kept, 0)
    return { source, kept }
  }

  hasFailures(): boolean {
    return [...this.counts.values()].some(({ failed }) => failed > 0)
  }

  /** Whether the run made documents, which an undo would remove. */
  hasMade(): boolean {
    return this.redirects > 0 || [...this.counts.values()].some(({ created }) => created > 0)
  }

  /** Whether the run wrote anything at all. */
  hasChanged(): boolean {
    const written = [...this.counts.values()].map(
      ({ created, updated, repaired }) => created + updated + repaired,
    )
    return written.some((count) => count > 0) || this.redirects > 0
  }

  #count(collection: string): TypeCount {
    const known = this.counts.get(collection) ?? { ...NONE }
    this.counts.set(collection, known)
    return known
  }
}
