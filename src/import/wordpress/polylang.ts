import { serializedPairs } from './php-values.ts'
import type { WxrElement } from './read-wxr.ts'
import { readableSlug } from './slug-text.ts'

/** What a translation plugin says of an item or a term. */
export interface Translated {
  /** BCP 47, lower case. */
  readonly language?: string | undefined
  /** The same for all translations of each other. */
  readonly translationGroup?: string | undefined
}

export interface SourceLanguage {
  readonly code: string
  readonly name: string
}

/** Taxonomies of Polylang (and of WooCommerce's bridge to it), which say a language or a group, not a topic. */
export const TRANSLATION_TAXONOMIES = [
  'language',
  'term_language',
  'post_translations',
  'term_translations',
]

/**
 * Polylang keeps languages as terms of a taxonomy `language`, and who is a translation of whom as terms whose
 * description is a serialised list: `a:2:{s:2:"en";i:12;s:2:"fr";i:15;}`.
 */
export class TranslationHead {
  readonly languages = new Map<string, SourceLanguage>()
  readonly #terms = new Map<string, Translated>()

  /** @returns whether the term was one of the plugin's. */
  read(taxonomy: string | undefined, element: WxrElement): boolean {
    if (taxonomy === undefined || !TRANSLATION_TAXONOMIES.includes(taxonomy)) return false
    const slug = readableSlug(element.value('wp:term_slug') ?? '')
    if (taxonomy === 'language') this.#addLanguage(slug, element)
    if (taxonomy === 'term_translations') this.#addGroup(slug, element)
    return true
  }

  /** By the number of the term. */
  ofTerms(): ReadonlyMap<string, Translated> {
    return this.#terms
  }

  #addLanguage(slug: string, element: WxrElement): void {
    const code = languageCode(slug)
    if (code !== undefined)
      this.languages.set(code, { code, name: element.value('wp:term_name') ?? code })
  }

  #addGroup(group: string, element: WxrElement): void {
    for (const [language, number] of serializedPairs(element.raw('wp:term_description')))
      this.#terms.set(number, { language: languageCode(language), translationGroup: group })
  }
}

/** Polylang's own slug of a language is what stood in addresses: it stays the code here. */
export function languageCode(slug: string | undefined): string | undefined {
  const code = slug?.toLowerCase().replace('_', '-')
  return code !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(code) ? code : undefined
}
