import type { SourceMeta, SourceTerm, TermReference } from '../intermediate-form.ts'
import { TRANSLATION_TAXONOMIES } from './polylang.ts'
import { readableSlug, slugOf } from './slug-text.ts'
import type { WxrElement } from './read-wxr.ts'

/** Taxonomies that say something else than "filed under". */
const NOT_TERMS = new Set([
  'nav_menu',
  'post_format',
  'link_category',
  'wp_theme',
  'wp_template_part_area',
  'wp_pattern_category',
  ...TRANSLATION_TAXONOMIES,
])

/** A term of `<wp:category>`, `<wp:tag>` or `<wp:term>`; absent when it is a menu or a format. */
export function readTerm(name: string, element: WxrElement): SourceTerm | undefined {
  if (name === 'wp:category')
    return termOf('category', element, 'wp:category_nicename', 'wp:cat_name', 'wp:category')
  if (name === 'wp:tag') return termOf('post_tag', element, 'wp:tag_slug', 'wp:tag_name', 'wp:tag')
  const taxonomy = element.value('wp:term_taxonomy')
  if (taxonomy === undefined || NOT_TERMS.has(taxonomy)) return undefined
  return termOf(taxonomy, element, 'wp:term_slug', 'wp:term_name', 'wp:term')
}

function termOf(
  taxonomy: string,
  element: WxrElement,
  slugName: string,
  labelName: string,
  prefix: string,
): SourceTerm {
  const name = element.value(labelName) ?? element.value(slugName) ?? 'untitled'
  const stored = element.value(slugName) ?? slugOf(name)
  const parent = element.value(`${prefix}_parent`)
  return {
    ...termKey(taxonomy, stored),
    name,
    description: element.raw(`${prefix}_description`).trim(),
    parent: parent === undefined || parent === '0' ? undefined : termKey(taxonomy, parent).sourceId,
    meta: element.all('wp:termmeta').map(readMeta),
  }
}

function readMeta(meta: WxrElement): SourceMeta {
  return { key: meta.value('wp:meta_key') ?? '', value: meta.raw('wp:meta_value') }
}

/** The key of a term in all maps. */
export const termKeyOf = ({ kind, sourceId }: Pick<SourceTerm, 'kind' | 'sourceId'>): string =>
  `${kind}:${sourceId}`

/** Terms are told apart by taxonomy and slug: WXR 1.0 has no ids, and items name slugs only. */
export function termKey(
  taxonomy: string,
  stored: string,
): Pick<SourceTerm, 'kind' | 'taxonomy' | 'sourceId' | 'slug'> {
  const written = taxonomy === 'tag' ? 'post_tag' : taxonomy
  const slug = readableSlug(stored)
  const kind = written === 'category' ? 'category' : 'tag'
  const isOwn = written === 'category' || written === 'post_tag'
  return { kind, taxonomy: written, slug, sourceId: isOwn ? slug : `${written}/${slug}` }
}

/** Terms of an item. WXR 1.0 names each twice, the first time without domain and slug. */
export function readTermReferences(item: WxrElement): TermReference[] {
  const references = new Map<string, TermReference>()
  for (const element of item.all('category')) {
    const domain = element.attribute('domain')
    const stored = element.attribute('nicename')
    if (domain === undefined || NOT_TERMS.has(domain)) continue
    const name = element.text.trim()
    const key = termKey(domain, stored ?? slugOf(name))
    references.set(`${key.kind}:${key.sourceId}`, { ...key, name: name === '' ? key.slug : name })
  }
  return [...references.values()]
}

/** Slug of the first term of a taxonomy that is no term for us: the menu of an item, its format. */
export function filedUnder(
  item: WxrElement,
  domain: string,
): { slug: string; name: string } | undefined {
  const element = item.all('category').find((category) => category.attribute('domain') === domain)
  const stored = element?.attribute('nicename')
  if (element === undefined || stored === undefined) return undefined
  return { slug: readableSlug(stored), name: element.text.trim() }
}
