import { numberedPath } from '#publishing/paths/former-addresses.ts'
import type { LinkTarget, MediaReference, Resolver } from './html-to-content/conversion.ts'
import type { ImportIds } from './import-ids.ts'
import type { SourceDocument } from './intermediate-form.ts'
import type { Survey } from './survey.ts'
import type { Noted } from './invented-media.ts'
import { readDataAddress } from './written-file.ts'
import { footnotesIn } from './wordpress/footnotes-in.ts'
import { filePath } from './wordpress/source-paths.ts'
import { readAddress } from './wordpress/site-links.ts'
import type { ReadAddress } from './wordpress/site-links.ts'

type OwnAddress = Extract<ReadAddress, { kind: 'own' }>

/** Answers what bodies refer to, from the survey: files, documents, terms. Makes one resolver per item. */
export class SiteResolver {
  readonly #survey: Survey
  readonly #ids: ImportIds
  readonly #byPath = new Map<string, LinkTarget>()
  readonly #termPaths = new Map<string, LinkTarget>()

  constructor(survey: Survey, ids: ImportIds) {
    this.#survey = survey
    this.#ids = ids
    for (const [sourceId, { path }] of survey.media)
      if (path !== undefined)
        this.#byPath.set(path.toLowerCase(), this.#target('media', ids.of('media', sourceId)))
    for (const [sourceId, { path }] of survey.documents)
      if (path !== undefined) this.#byPath.set(path.toLowerCase(), this.#documentTarget(sourceId))
    for (const term of survey.terms.values()) {
      const base = term.kind === 'category' ? 'categories' : 'tags'
      this.#termPaths.set(
        `${base}:${term.slug.toLowerCase()}`,
        this.#target(base, ids.of(term.kind, term.sourceId)),
      )
    }
  }

  forDocument(document: Pick<SourceDocument, 'sourceId' | 'meta'>, noted: Noted): Resolver {
    return {
      media: (reference) =>
        isDataAddress(reference.url)
          ? this.#written(reference, noted)
          : (this.knownFile(reference) ?? this.#invented(reference, noted)),
      knownMedia: (reference) => this.knownFile(reference),
      attached: (item) => this.#attached(item ?? document.sourceId),
      caption: (sourceId) => this.#survey.media.get(sourceId)?.caption,
      link: (url) => this.link(url),
      address: (url) => this.addressOf(url),
      pattern: (sourceId) =>
        this.#survey.patterns.has(sourceId) ? this.#ids.of('pattern', sourceId) : undefined,
      footnotes: () => footnotesIn(document),
      categories: (numbers) => numbers.flatMap((number) => this.#category(number)),
      pages: (numbers) => numbers.flatMap((number) => this.#page(number)),
    }
  }

  /** As WordPress orders a gallery without an order of its own: by place, then by number. */
  #attached(item: string): readonly string[] {
    const placeOf = (id: string): number => this.#survey.media.get(id)?.order ?? 0
    return [...(this.#survey.attached.get(item) ?? [])].sort(
      (one, other) => placeOf(one) - placeOf(other) || Number(one) - Number(other),
    )
  }

  /** Our id of a file that is listed. The address of a file wins over the number: texts copied from another site carry that site's numbers. */
  knownFile({ sourceId, url }: MediaReference): string | undefined {
    const byAddress = url === undefined ? undefined : this.#survey.filesByAddress.find(url)
    if (byAddress !== undefined) return this.#ids.of('media', byAddress)
    const isNamed = sourceId !== undefined && this.#survey.media.has(sourceId)
    const hasAddress = url !== undefined && filePath(url) !== undefined
    return isNamed && !hasAddress ? this.#ids.of('media', sourceId) : undefined
  }

  /** A file whose bytes stand in the text; where the text names a listed one, they are only its placeholder. */
  #written({ sourceId, url = '', alt = '' }: MediaReference, noted: Noted): string | undefined {
    const known = this.knownFile({ sourceId })
    if (known !== undefined) return known
    const written = readDataAddress(url)
    if (written === undefined) {
      noted.unreadable?.(alt)
      return undefined
    }
    const name = `data:${written.hash}`
    const id = this.#ids.of('media', name)
    if (noted.isRefused?.(id, alt) === true) return undefined
    noted.invent({ id, sourceId: name, url: '', alt, written })
    return id
  }

  #invented({ url, alt }: MediaReference, { invent }: Noted): string | undefined {
    if (url === undefined) return undefined
    const address = readAddress(url, this.#survey.site.url)
    if (address.kind !== 'own' && address.kind !== 'foreign') return undefined
    if (!/^https?:/i.test(address.url)) return undefined
    const sourceId = address.kind === 'own' ? address.path : address.url
    const id = this.#ids.of('media', sourceId)
    invent({ id, sourceId, url: address.url, alt: alt ?? '' })
    return id
  }

  /** Where an address of the old site leads now; nothing for one that cannot stand in a page. */
  link(written: string): LinkTarget | undefined {
    const address = readAddress(written, this.#survey.site.url)
    if (address.kind === 'unusable') return undefined
    if (address.kind === 'anchor') return { kind: 'address', url: address.text }
    const file = this.knownFile({ url: address.url })
    if (file !== undefined && isFile(address.url)) return this.#target('media', file)
    if (address.kind === 'foreign') return { kind: 'address', url: address.url }
    return this.#ownLink(address)
  }

  #ownLink(address: OwnAddress): LinkTarget {
    const numbered = ['p', 'page_id']
      .map((name) => address.query.get(name))
      .find((id) => id !== null && this.#survey.documents.has(id))
    if (numbered !== undefined && numbered !== null) return this.#numberedTarget(numbered, address)
    const document = this.#byPath.get(address.path.toLowerCase()) ?? this.#term(address.path)
    return document !== undefined && address.suffix === ''
      ? document
      : { kind: 'address', url: `${encodeURI(address.path)}${address.suffix}` }
  }

  /** A document by its number; a place in it is an address, for links to documents have none. */
  #numberedTarget(sourceId: string, { url }: OwnAddress): LinkTarget {
    const { hash } = new URL(url)
    if (hash === '') return this.#documentTarget(sourceId)
    const path = this.#survey.documents.get(sourceId)?.path
    const at = path === undefined ? numberedPath('p', sourceId) : encodeURI(path)
    return { kind: 'address', url: `${at}${hash}` }
  }

  #term(path: string): LinkTarget | undefined {
    const [, base, rest] = /^\/(?:.*\/)?(category|tag)\/(.+)$/.exec(path.toLowerCase()) ?? []
    if (base === undefined || rest === undefined) return undefined
    const slug = rest.split('/').at(-1) ?? rest
    return this.#termPaths.get(`${base === 'tag' ? 'tags' : 'categories'}:${slug}`)
  }

  /** An address as text for an `href`: a path of this site, or a foreign address. */
  addressOf(written: string): string | undefined {
    const address = readAddress(written, this.#survey.site.url)
    if (address.kind === 'unusable') return undefined
    if (address.kind === 'anchor') return address.text
    return address.kind === 'foreign' ? address.url : `${encodeURI(address.path)}${address.suffix}`
  }

  #category(number: string): string[] {
    const sourceId = this.#survey.categoriesByNumber.get(number)
    return sourceId === undefined ? [] : [this.#ids.of('category', sourceId)]
  }

  #page(number: string): string[] {
    const isPage = this.#survey.documents.get(number)?.type === 'page'
    return isPage ? [this.#ids.of('document', number)] : []
  }

  #documentTarget(sourceId: string): LinkTarget {
    const type = this.#survey.documents.get(sourceId)?.type === 'page' ? 'pages' : 'posts'
    return this.#target(type, this.#ids.of('document', sourceId))
  }

  #target(relationTo: 'pages' | 'posts' | 'categories' | 'tags' | 'media', id: string): LinkTarget {
    return { kind: 'document', relationTo, id }
  }
}

const isDataAddress = (url: string | undefined): boolean => /^\s*data:/i.test(url ?? '')

function isFile(url: string): boolean {
  return /\.[a-z0-9]{2,5}$/i.test(new URL(url).pathname)
}
