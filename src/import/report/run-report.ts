import type { CollectionSlug } from 'payload'
import type { WordCount } from '../html-to-content/words.ts'
import type { ImportWarning } from '../intermediate-form.ts'

export interface TypeCount {
  created: number
  /** There already, from an earlier run. */
  unchanged: number
  failed: number
}

export interface ItemReport {
  readonly item: string
  readonly path?: string | undefined
  readonly words: WordCount
}

/** All that a run has to tell; written to the terminal and, whole, as JSON. */
export class RunReport {
  readonly counts = new Map<string, TypeCount>()
  readonly blocks = new Map<string, number>()
  readonly warnings: ImportWarning[] = []
  readonly items: ItemReport[] = []

  created(collection: CollectionSlug, times = 1): void {
    if (times > 0) this.#count(collection).created += times
  }

  unchanged(collection: CollectionSlug): void {
    this.#count(collection).unchanged += 1
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
      const message = `${item.words.source - item.words.kept} of ${item.words.source} words are missing: ${item.words.lost.join(' ')}`
      this.warn({ code: 'words-lost', message, item: item.item })
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

  #count(collection: string): TypeCount {
    const known = this.counts.get(collection) ?? { created: 0, unchanged: 0, failed: 0 }
    this.counts.set(collection, known)
    return known
  }
}
