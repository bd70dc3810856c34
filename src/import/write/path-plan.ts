import { addressedTypes } from '#content/paths.rules.ts'
import { type DocumentValues, idOf } from '#publishing/document-values.ts'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { isOwnPath } from '#publishing/paths/own-paths.ts'
import type { LoadDocument } from '#publishing/paths/path-rule.ts'
import type { PathSettings } from '#publishing/paths/path-settings.ts'
import { slugify } from '#publishing/paths/slugify.ts'
import type { ImportIds } from '../import-ids.ts'
import { isPublicState } from '../survey.ts'
import type { Survey } from '../survey.ts'
import { documentSlug } from './document-slug.ts'

/** An address of its own, as the paths' rules read it: it holds as long as what made it stays the same. */
export interface KeptPath {
  readonly path: string
  readonly slug: string
  readonly parent: string | undefined
}

export type PathDecision =
  | { readonly kind: 'rule'; readonly path?: string | undefined }
  | { readonly kind: 'kept'; readonly kept: KeptPath }
  /** The old address cannot be had: a door of the house, or another item has it. `path` is what the rules make instead. */
  | { readonly kind: 'unavailable'; readonly wanted: string; readonly path?: string | undefined }

/** Decides, without the database, at which path each item will stand: by the site's rules, or at its own. */
export class PathPlan {
  readonly #settings: PathSettings
  readonly #keeps: boolean
  readonly #known = new Map<string, DocumentValues>()
  readonly #claimed = new Set<string>()
  /** Paths that items have on the old site: no other item may take one of them by its rule. */
  readonly #wanted = new Map<string, string>()

  /** @param keeps whether items keep their addresses; else those redirect to where the site's rules put them. */
  constructor(survey: Survey, ids: ImportIds, settings: PathSettings, keeps: boolean) {
    this.#settings = settings
    this.#keeps = keeps
    this.#knowPages(survey, ids)
    if (keeps) this.#knowWanted(survey, ids)
    this.#knowTermsAndAuthors(survey, ids)
  }

  #knowPages({ documents }: Survey, ids: ImportIds): void {
    for (const [sourceId, page] of documents) {
      if (page.type !== 'page') continue
      const id = ids.of('document', sourceId)
      const parent = page.parent === undefined ? undefined : ids.of('document', page.parent)
      const slug = documentSlug(sourceId, page, isPublicState(page.state))
      this.#known.set(`pages:${id}`, { id, slug, parent })
    }
  }

  /** Of two with one address the first has it, but one that visitors see before one that they do not. */
  #knowWanted({ documents }: Survey, ids: ImportIds): void {
    for (const isPrivate of [false, true])
      for (const [sourceId, document] of documents) {
        if ((document.isPrivate === true) !== isPrivate || document.path === undefined) continue
        const path = normalisePath(document.path)
        if (path !== undefined && !this.#wanted.has(path))
          this.#wanted.set(path, ids.of('document', sourceId))
      }
  }

  #knowTermsAndAuthors({ terms, authors }: Survey, ids: ImportIds): void {
    for (const term of terms.values()) {
      if (term.kind !== 'category') continue
      const id = ids.of('category', term.sourceId)
      const parent = term.parent === undefined ? undefined : ids.of('category', term.parent)
      this.#known.set(`categories:${id}`, { id, slug: slugify(term.slug), parent })
    }
    for (const author of authors.values()) {
      const id = ids.of('user', author.sourceId)
      this.#known.set(`users:${id}`, { id, slug: slugify(author.slug) })
    }
  }

  /** @param oldPath the item's path on the old site; absent for one that had none. */
  async decide(
    type: 'pages' | 'posts',
    document: DocumentValues & { id: string },
    oldPath: string | undefined,
  ): Promise<PathDecision> {
    const ruled = await this.#ruled(type, document)
    const old = this.#oldAddress(oldPath)
    if (old === undefined || (old === ruled && !this.#claimed.has(old)))
      return this.#byRule(ruled, document.id)
    if (!this.#canHave(old, document.id)) {
      const instead = old === ruled ? undefined : this.#byRule(ruled, document.id)
      const path = instead?.kind === 'rule' ? instead.path : undefined
      return { kind: 'unavailable', wanted: old, path }
    }
    this.#claimed.add(old)
    return {
      kind: 'kept',
      kept: { path: old, slug: String(document['slug'] ?? ''), parent: idOf(document['parent']) },
    }
  }

  /** The address that an item wants to keep; the root is had by being the home. */
  #oldAddress(path: string | undefined): string | undefined {
    const old = this.#keeps && path !== undefined ? normalisePath(path) : undefined
    return old === '/' ? undefined : old
  }

  #canHave(path: string, id: string): boolean {
    const isFree = this.#wanted.get(path) === id && !this.#claimed.has(path)
    return isFree && !this.#isHouses(path)
  }

  #byRule(path: string | undefined, id: string): PathDecision {
    if (path === undefined) return { kind: 'rule', path }
    const owner = this.#wanted.get(path)
    const isTaken = (owner !== undefined && owner !== id) || this.#claimed.has(path)
    if (isTaken || this.#isHouses(path)) return { kind: 'unavailable', wanted: path }
    this.#claimed.add(path)
    return { kind: 'rule', path }
  }

  #isHouses(path: string): boolean {
    return isOwnPath(
      path,
      this.#settings.languages.map(({ code }) => code),
    )
  }

  /** Tells that a document has another slug than its own: pages below it stand below that. @returns its path */
  async moved(type: 'pages' | 'posts', document: DocumentValues & { id: string }) {
    const { id, slug, parent } = document
    if (type === 'pages') this.#known.set(`pages:${id}`, { id, slug, parent })
    const path = await this.#ruled(type, document)
    if (path !== undefined) this.#claimed.add(path)
    return path
  }

  async #ruled(type: string, document: DocumentValues): Promise<string | undefined> {
    const rule = addressedTypes.find((candidate) => candidate.type === type)?.rule
    const path = await rule?.(document, this.#settings, this.#load)
    return path === undefined ? undefined : normalisePath(path)
  }

  readonly #load: LoadDocument = (type, id) => Promise.resolve(this.#known.get(`${type}:${id}`))
}
