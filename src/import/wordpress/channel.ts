import { foreignFile, otherSite } from '../import.errors.ts'
import type { SourceAuthor, SourceSite, SourceTerm, TermReference } from '../intermediate-form.ts'
import { cut } from './cut-text.ts'
import { readTerm } from './read-terms.ts'
import type { WxrElement, WxrRecord } from './read-wxr.ts'
import { readableSlug, slugOf } from './slug-text.ts'
import { siteKey } from './source-paths.ts'

const TERMS = new Set(['wp:category', 'wp:tag', 'wp:term'])
const SUPPORTED = /^1\.\d+$/

/** The head of an export: site, authors, terms, names of menus; all that stands before the items. */
export class Channel {
  readonly authors = new Map<string, SourceAuthor>()
  readonly terms = new Map<string, SourceTerm>()
  readonly menus = new Map<string, string>()
  /** Category by WordPress's number of it. */
  readonly categoriesByNumber = new Map<string, string>()
  /** Login by WordPress's number of the account, as comments name it. */
  readonly logins = new Map<string, string>()
  /** Term by `taxonomy:number`, as menus name it. */
  readonly termsByNumber = new Map<string, SourceTerm>()
  readonly #values = new Map<string, string>()
  #file = ''
  #version: string | undefined

  /** The next part of a split export: it repeats the head, and may add to it. */
  beginFile(path: string): void {
    this.#file = path
    this.#version = undefined
  }

  /** @throws CodedError `import.foreign-file` at the first item of what is no WordPress export. */
  read(record: WxrRecord): void {
    const { name, element } = record
    if (name === 'wp:author') this.#addAuthor(element)
    else if (TERMS.has(name)) this.#addTerm(name, element)
    else this.#readValue(name, element.text.trim())
  }

  #readValue(name: string, text: string): void {
    if (name === 'wp:wxr_version') this.#version = text
    const known = this.#values.get(name)
    if (known === undefined) this.#values.set(name, text)
    else if (name === 'wp:base_blog_url' && siteKey(known) !== siteKey(text))
      throw otherSite(this.#file, text, known)
  }

  /** @param line where to point, when it is no export of WordPress. */
  requireWordPress(line: number): void {
    const version = this.#version
    if (version === undefined)
      throw foreignFile(
        'it is a feed without <wp:wxr_version>; use Tools → Export in WordPress',
        line,
      )
    if (!SUPPORTED.test(version))
      throw foreignFile(`its format version is ${version}; 1.0 to 1.2 are known`, line)
  }

  site(): SourceSite {
    const url = (
      this.#values.get('wp:base_blog_url') ||
      this.#values.get('link') ||
      this.#values.get('wp:base_site_url') ||
      ''
    ).replace(/\/+$/, '')
    return {
      system: 'wordpress',
      url,
      key: siteKey(url),
      title: this.#values.get('title') ?? '',
      tagline: this.#values.get('description') ?? '',
      language: (this.#values.get('language') || 'en').toLowerCase().replace('_', '-'),
      version: this.#values.get('wp:wxr_version') ?? '',
    }
  }

  /** Exports before 1.1 list no authors, and a plugin's may leave some out: the items name them. */
  addUnlisted(login: string): boolean {
    if (this.authors.has(login)) return false
    const slug = slugOf(login)
    const same = [...this.authors.values()].find((author) => author.slug === slug)
    // The same name with a stray character is the same person.
    this.authors.set(login, same ?? { sourceId: login, login, name: login, slug })
    return same === undefined
  }

  /** A term that an item names and the head does not list. Was it new? */
  addUnlistedTerm(reference: TermReference): boolean {
    const key = `${reference.kind}:${reference.sourceId}`
    if (this.terms.has(key)) return false
    const { kind, taxonomy } = reference
    const own = {
      sourceId: cut(reference.sourceId),
      slug: cut(reference.slug),
      name: cut(reference.name),
    }
    this.terms.set(key, { kind, taxonomy, ...own, description: '' })
    return true
  }

  /** Slugs of a category and all above it: `news/local`. */
  categoryPath(sourceId: string): string {
    const slugs: string[] = []
    const seen = new Set<string>()
    let term = this.terms.get(`category:${sourceId}`)
    while (term !== undefined && !seen.has(term.sourceId)) {
      slugs.unshift(term.slug)
      seen.add(term.sourceId)
      term = term.parent === undefined ? undefined : this.terms.get(`category:${term.parent}`)
    }
    return slugs.join('/')
  }

  #addAuthor(element: WxrElement): void {
    const login = element.value('wp:author_login')
    if (login === undefined) return
    const number = element.value('wp:author_id')
    if (number !== undefined) this.logins.set(number, login)
    const full = [element.value('wp:author_first_name'), element.value('wp:author_last_name')]
      .filter((part) => part !== undefined)
      .join(' ')
    const name = element.value('wp:author_display_name') ?? (full === '' ? login : full)
    this.authors.set(login, {
      sourceId: login,
      login,
      name,
      email: element.value('wp:author_email'),
      slug: slugOf(login),
    })
  }

  #addTerm(name: string, element: WxrElement): void {
    if (element.value('wp:term_taxonomy') === 'nav_menu') {
      const slug = readableSlug(element.value('wp:term_slug') ?? '')
      this.menus.set(slug, element.value('wp:term_name') ?? slug)
      return
    }
    const term = readTerm(name, element)
    if (term === undefined) return
    const key = `${term.kind}:${term.sourceId}`
    // `wp:term` may repeat a category, without its description.
    if (!this.terms.has(key)) this.terms.set(key, term)
    const number = element.value('wp:term_id')
    if (number === undefined) return
    this.termsByNumber.set(`${term.taxonomy}:${number}`, term)
    if (term.kind === 'category') this.categoriesByNumber.set(number, term.sourceId)
  }
}
