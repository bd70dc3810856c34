import { v5 } from 'uuid'

export type ImportedKind = 'user' | 'category' | 'tag' | 'media' | 'document' | 'comment' | 'menu'

/**
 * Ids derived from the source site and its own ids (UUIDv5, RFC 9562 §5.5): the same item has the same
 * id in every run, so a run that was killed goes on, and one that was finished changes nothing.
 */
export class ImportIds {
  readonly #namespace: string

  /** @param siteKey host and path of the source, without scheme. */
  constructor(siteKey: string) {
    this.#namespace = v5(`coulisse-import:${siteKey}`, v5.URL)
  }

  of(kind: ImportedKind, sourceId: string): string {
    return v5(`${kind}:${sourceId}`, this.#namespace)
  }
}
