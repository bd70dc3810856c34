import { v5 } from 'uuid'

export type ImportedKind =
  'user' | 'category' | 'tag' | 'media' | 'document' | 'pattern' | 'layout' | 'comment' | 'menu'

/**
 * Ids derived from the source site and its own ids (UUIDv5, RFC 9562 §5.5): the same item has the same
 * id in every run, so a run that was killed goes on, and one that was finished changes nothing.
 */
export class ImportIds {
  readonly #namespace: string
  readonly #others = new Map<string, string>()

  /** @param siteKey host and path of the source, without scheme. */
  constructor(siteKey: string) {
    this.#namespace = v5(`coulisse-import:${siteKey}`, v5.URL)
  }

  of(kind: ImportedKind, sourceId: string): string {
    const key = `${kind}:${sourceId}`
    return this.#others.get(key) ?? v5(key, this.#namespace)
  }

  /** An item that an earlier run knew by another name keeps the id that it got then. */
  keep(kind: ImportedKind, sourceId: string, id: string): void {
    if (this.of(kind, sourceId) !== id) this.#others.set(`${kind}:${sourceId}`, id)
  }
}
