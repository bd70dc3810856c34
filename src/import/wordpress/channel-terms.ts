import type { SourceTerm, TermReference } from '../intermediate-form.ts'
import type { Survey } from '../survey.ts'
import { cut } from './cut-text.ts'
import { TranslationHead } from './polylang.ts'
import { readTerm, termKeyOf } from './read-terms.ts'
import type { WxrElement } from './read-wxr.ts'
import { readableSlug } from './slug-text.ts'

/** Categories, tags and menus' names as the head of an export lists them, and what the items add. */
export class ChannelTerms {
  /** By `kind:sourceId`. */
  readonly #terms = new Map<string, SourceTerm>()
  readonly menus = new Map<string, string>()
  readonly translations = new TranslationHead()
  /** Category by WordPress's number of it. */
  readonly #categories = new Map<string, string>()
  /** Key by number, of all taxonomies that addresses may name by it. */
  readonly #numbers = new Map<string, string>()
  /** Term by `taxonomy:number`, as menus name it. */
  readonly byNumber = new Map<string, SourceTerm>()

  /** Reads `<wp:category>`, `<wp:tag>` or `<wp:term>`. */
  read(name: string, element: WxrElement): void {
    const taxonomy = element.value('wp:term_taxonomy')
    if (taxonomy === 'nav_menu') return this.#addMenu(element)
    if (this.translations.read(taxonomy, element)) return
    const term = readTerm(name, element)
    if (term === undefined) return
    const key = termKeyOf(term)
    // `wp:term` may repeat a category, without its description.
    if (!this.#terms.has(key)) this.#terms.set(key, term)
    const number = element.value('wp:term_id')
    if (number !== undefined) this.#addNumber(number, term, key)
  }

  /** All terms, with the languages that a plugin gave them. */
  all(): Map<string, SourceTerm> {
    const languages = this.translations.ofTerms()
    for (const [number, key] of this.#numbers) {
      const term = this.#terms.get(key)
      const said = languages.get(number)
      if (term !== undefined && said !== undefined) this.#terms.set(key, { ...term, ...said })
    }
    return this.#terms
  }

  /** A term that an item names and the head does not list. Was it new? */
  addUnlisted(reference: TermReference): boolean {
    const key = termKeyOf(reference)
    if (this.#terms.has(key)) return false
    const { kind, taxonomy } = reference
    const own = {
      sourceId: cut(reference.sourceId),
      slug: cut(reference.slug),
      name: cut(reference.name),
    }
    this.#terms.set(key, { kind, taxonomy, ...own, description: '', meta: [] })
    return true
  }

  /** Slugs of a category and all above it: `news/local`. */
  categoryPath(sourceId: string): string {
    const slugs: string[] = []
    const seen = new Set<string>()
    let term = this.#terms.get(`category:${sourceId}`)
    while (term !== undefined && !seen.has(term.sourceId)) {
      slugs.unshift(term.slug)
      seen.add(term.sourceId)
      term = term.parent === undefined ? undefined : this.#terms.get(`category:${term.parent}`)
    }
    return slugs.join('/')
  }

  categoryPaths(): Map<string, string> {
    const categories = [...this.#terms.values()].filter(({ kind }) => kind === 'category')
    return new Map(categories.map(({ sourceId }) => [sourceId, this.categoryPath(sourceId)]))
  }

  tagSlugs(): string[] {
    const tags = [...this.#terms.values()].filter(({ taxonomy }) => taxonomy === 'post_tag')
    return tags.map(({ slug }) => slug)
  }

  numbers(): Pick<Survey, 'termNumbers' | 'categoriesByNumber'> {
    return { termNumbers: this.#numbers, categoriesByNumber: this.#categories }
  }

  #addMenu(element: WxrElement): void {
    const slug = readableSlug(element.value('wp:term_slug') ?? '')
    this.menus.set(slug, element.value('wp:term_name') ?? slug)
  }

  #addNumber(number: string, term: SourceTerm, key: string): void {
    this.byNumber.set(`${term.taxonomy}:${number}`, term)
    this.#numbers.set(number, key)
    if (term.kind === 'category') this.#categories.set(number, term.sourceId)
  }
}
