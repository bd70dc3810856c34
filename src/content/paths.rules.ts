import { type DocumentValues, dateOf, idOf, isRecord, textOf } from '#publishing/document-values.ts'
import { dateTags, fillPermalink, hasTag } from '#publishing/paths/permalink.ts'
import type { AddressedType, LoadDocument, PathRule } from '#publishing/paths/path-rule.ts'
import type { PathSettings } from '#publishing/paths/path-settings.ts'
import { languagePrefix, languageRoot } from '#publishing/paths/url-patterns.ts'
import { keptPath } from './kept-path.ts'

const prefixOf = (document: DocumentValues, settings: PathSettings): string =>
  languagePrefix(settings.languages, textOf(document, 'language'))

/** The slugs of a document and all above it, the topmost first; undefined when its own is empty. */
async function treeSlugs(
  type: string,
  document: DocumentValues,
  load: LoadDocument,
): Promise<string[] | undefined> {
  const own = textOf(document, 'slug')
  if (own === undefined) return undefined
  const slugs = [own]
  const seen = new Set([idOf(document['id'])])
  let parent = idOf(document['parent'])
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent)
    const above = await load(type, parent)
    if (above === undefined) break
    slugs.unshift(...[textOf(above, 'slug')].filter((slug) => slug !== undefined))
    parent = idOf(above['parent'])
  }
  return slugs
}

const pagePathRule: PathRule = async (document, settings, load) => {
  const prefix = prefixOf(document, settings)
  const isHome = settings.languages.some(
    ({ home }) => home !== undefined && home === document['id'],
  )
  if (isHome) return languageRoot(prefix)
  const kept = keptPath(document)
  if (kept !== undefined) return kept
  const slugs = await treeSlugs('pages', document, load)
  return slugs && `${prefix}/${slugs.join('/')}`
}

const first = (value: unknown): string | undefined =>
  Array.isArray(value) ? idOf(value[0]) : undefined

/** WordPress's number where there is one, so that its permalinks stay as they were. */
const postNumber = (document: DocumentValues): string | undefined => {
  const imported = document['imported']
  const number = isRecord(imported) ? textOf(imported, 'sourceId') : undefined
  return number !== undefined && /^\d+$/.test(number) ? number : idOf(document['id'])
}

async function categoryPath(document: DocumentValues, load: LoadDocument): Promise<string> {
  const id = first(document['categories'])
  const category = id === undefined ? undefined : await load('categories', id)
  const slugs = category === undefined ? [] : await treeSlugs('categories', category, load)
  return slugs?.join('/') ?? ''
}

async function authorSlug(document: DocumentValues, load: LoadDocument): Promise<string> {
  const id = first(document['authors'])
  const author = id === undefined ? undefined : await load('users', id)
  return author === undefined ? '' : (textOf(author, 'slug') ?? '')
}

const postPathRule: PathRule = async (document, settings, load) => {
  const kept = keptPath(document)
  if (kept !== undefined) return kept
  const postname = textOf(document, 'slug')
  if (postname === undefined) return undefined
  const pattern = settings.posts
  const date = dateOf(document, 'publishedAt') ?? dateOf(document, 'createdAt') ?? new Date(0)
  const number = postNumber(document)
  const path = fillPermalink(pattern, {
    ...dateTags(date, settings.timeZone),
    postname,
    ...(number !== undefined && { post_id: number }),
    ...(hasTag(pattern, 'category') && { category: await categoryPath(document, load) }),
    ...(hasTag(pattern, 'author') && { author: await authorSlug(document, load) }),
  })
  return prefixOf(document, settings) + path
}

const categoryPathRule: PathRule = async (document, settings, load) => {
  const slugs = await treeSlugs('categories', document, load)
  return slugs && `${prefixOf(document, settings)}/${settings.categoryBase}/${slugs.join('/')}`
}

const flatRule =
  (base: (settings: PathSettings) => string): PathRule =>
  (document, settings) => {
    const slug = textOf(document, 'slug')
    const path = `${prefixOf(document, settings)}/${base(settings)}/${slug}`
    return Promise.resolve(slug === undefined ? undefined : path)
  }

const postsWith = (tag: 'category' | 'author') => (settings: PathSettings) =>
  hasTag(settings.posts, tag) ? ['posts'] : []

/**
 * Where each type of content stands. Files have no rows: `/media/<id>/<name>` is a pattern, because the id alone
 * finds the file and nobody can choose its address.
 */
export const addressedTypes: readonly AddressedType[] = [
  { type: 'pages', rule: pagePathRule, slugFrom: 'title', parent: 'parent', versioned: true },
  { type: 'posts', rule: postPathRule, slugFrom: 'title', versioned: true },
  {
    type: 'categories',
    rule: categoryPathRule,
    slugFrom: 'title',
    parent: 'parent',
    versioned: false,
    partOf: postsWith('category'),
  },
  {
    type: 'tags',
    rule: flatRule((settings) => settings.tagBase),
    slugFrom: 'title',
    versioned: false,
  },
  {
    type: 'users',
    rule: flatRule((settings) => settings.authorBase),
    slugFrom: 'name',
    versioned: false,
    numbersSlugs: true,
    partOf: postsWith('author'),
  },
]
