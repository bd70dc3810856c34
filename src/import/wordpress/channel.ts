import { foreignFile, otherSite } from '../import.errors.ts'
import { said } from '../said.ts'
import type { SourceAuthor, SourceSite } from '../intermediate-form.ts'
import type { Survey } from '../survey.ts'
import { ChannelTerms } from './channel-terms.ts'
import type { WxrElement, WxrRecord } from './read-wxr.ts'
import { slugOf, UNTITLED } from './slug-text.ts'
import { siteKey } from './source-paths.ts'

const TERMS = new Set(['wp:category', 'wp:tag', 'wp:term'])
const SUPPORTED = /^1\.\d+$/

/** The head of an export: site, authors, terms, names of menus; all that stands before the items. */
export class Channel {
  readonly authors = new Map<string, SourceAuthor>()
  readonly terms = new ChannelTerms()
  /** Login by WordPress's number of the account, as comments name it. */
  readonly logins = new Map<string, string>()
  readonly #values = new Map<string, string>()
  #file = ''
  #version: string | undefined

  /** The next part of a split export: it repeats the head, and may add to it. */
  beginFile(path: string): void {
    this.#file = path
    this.#version = undefined
  }

  /** @throws CodedError `import.other-site` when a part is of another site. */
  read(record: WxrRecord): void {
    const { name, element } = record
    if (name === 'wp:author') this.#addAuthor(element)
    else if (TERMS.has(name)) this.terms.read(name, element)
    else this.#readValue(name, element.text.trim())
  }

  /**
   * @param line where to point, when it is no export of WordPress.
   * @throws CodedError `import.foreign-file`
   */
  requireWordPress(line: number): void {
    const version = this.#version
    if (version === undefined)
      throw foreignFile(
        said(
          'it is a feed without <wp:wxr_version>; use Tools → Export in WordPress',
          'c’est un flux sans <wp:wxr_version> ; utilisez Outils → Exporter dans WordPress',
        ),
        line,
      )
    if (!SUPPORTED.test(version))
      throw foreignFile(
        said(
          `its format version is ${version}; 1.0 to 1.2 are known`,
          `sa version de format est ${version} ; 1.0 à 1.2 sont connues`,
        ),
        line,
      )
  }

  /** Without trailing slash. */
  get url(): string {
    const names = ['wp:base_blog_url', 'link', 'wp:base_site_url']
    const url = names.map((name) => this.#values.get(name)).find(Boolean)
    return (url ?? '').replace(/\/+$/, '')
  }

  site(): SourceSite {
    const { url } = this
    const value = (name: string) => this.#values.get(name) ?? ''
    return {
      system: 'wordpress',
      ...{ url, key: siteKey(url) },
      title: value('title'),
      tagline: value('description'),
      language: (value('language') || 'en').toLowerCase().replace('_', '-'),
      languages: [...this.terms.translations.languages.values()],
      version: value('wp:wxr_version'),
    }
  }

  /** Exports before 1.1 list no authors, and a plugin's may leave some out: the items name them. */
  addUnlisted(login: string): boolean {
    if (this.authors.has(login)) return false
    const slug = slugOf(login)
    const same =
      slug === UNTITLED
        ? undefined
        : [...this.authors.values()].find((author) => author.slug === slug)
    // The same name with a stray character is the same person.
    this.authors.set(login, same ?? { sourceId: login, login, name: login, slug })
    return same === undefined
  }

  numbers(): Pick<Survey, 'termNumbers' | 'categoriesByNumber' | 'authorNumbers'> {
    return { ...this.terms.numbers(), authorNumbers: this.logins }
  }

  #readValue(name: string, text: string): void {
    if (name === 'wp:wxr_version') this.#version = text
    const known = this.#values.get(name)
    if (known === undefined) this.#values.set(name, text)
    else if (name === 'wp:base_blog_url' && siteKey(known) !== siteKey(text))
      throw otherSite(this.#file, text, known)
  }

  #addAuthor(element: WxrElement): void {
    const login = element.value('wp:author_login')
    if (login === undefined) return
    const number = element.value('wp:author_id')
    if (number !== undefined) this.logins.set(number, login)
    this.authors.set(login, {
      sourceId: login,
      login,
      name: authorName(element) ?? login,
      email: element.value('wp:author_email'),
      slug: slugOf(login),
    })
  }
}

function authorName(element: WxrElement): string | undefined {
  const parts = [element.value('wp:author_first_name'), element.value('wp:author_last_name')]
  const full = parts.filter((part) => part !== undefined).join(' ')
  return element.value('wp:author_display_name') ?? (full === '' ? undefined : full)
}
