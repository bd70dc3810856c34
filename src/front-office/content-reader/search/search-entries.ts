import { createHash } from 'node:crypto'
import { upgradeBlocks } from '#content/blocks/upgrade-blocks.ts'
import type { Page, Post } from '#content/payload-types.ts'
import type { IndexedDocument } from '#config/database/search/search-index.ts'
import { collectWants, noWants } from '../../queries/collect-wants.ts'
import type { Documents } from '../documents.ts'
import { listedAnyTime } from '../gate.ts'
import { idsOf } from '../id-of.ts'
import { indexedText } from './fold-words.ts'
import { readParts, type Part } from './search-parts.ts'
import { searchableText } from './searchable-text.ts'
import { indexedStems } from './stems.ts'

export interface Entries {
  /** By `type:id`: what is public, or will be at its `publishedAt`. */
  readonly documents: ReadonlyMap<string, IndexedDocument>
  /** By `type:id`: fingerprints of what their words come from too. */
  readonly digests: ReadonlyMap<string, string>
}

const common = {
  title: true,
  excerpt: true,
  publishedAt: true,
  updatedAt: true,
  language: true,
  featuredImage: true,
} as const

/**
 * Reads documents for the index, through the gate: what is not public is not among them.
 *
 * @param language of documents that name none
 */
export async function readEntries(
  documents: Documents,
  named: readonly { type: string; id: string }[],
  language: string,
): Promise<Entries> {
  const idsIn = (type: string) => named.filter((one) => one.type === type).map(({ id }) => id)
  const where = listedAnyTime
  const [posts, pages] = await Promise.all([
    documents.byIds('posts', idsIn('posts'), {
      where,
      select: { ...common, content: true, authors: true, categories: true, tags: true },
    }),
    documents.byIds('pages', idsIn('pages'), { where, select: { ...common, body: true } }),
  ])
  const sources = [...[...posts.values()].map(postSource), ...[...pages.values()].map(pageSource)]
  const parts = await readParts(
    documents,
    sources.flatMap(({ uses }) => uses),
  )
  const entries = new Map<string, IndexedDocument>()
  for (const source of sources) {
    // Other requests get their turn between two documents.
    await new Promise((resolve) => setImmediate(resolve))
    entries.set(`${source.type}:${source.document.id}`, entryOf(source, parts, language))
  }
  return { documents: entries, digests: digestsOf(parts) }
}

interface Source {
  readonly type: 'posts' | 'pages'
  readonly document: Post | Page
  readonly content: unknown
  readonly uses: readonly string[]
}

function postSource(document: Post): Source {
  const { content, uses } = contentOf(document.content, document)
  const keys = (type: string, ids: unknown) =>
    idsOf(Array.isArray(ids) ? ids : []).map((id) => `${type}:${id}`)
  const { authors, categories, tags } = document
  const people = [
    ...keys('users', authors),
    ...keys('categories', categories),
    ...keys('tags', tags),
  ]
  return { type: 'posts', document, content, uses: [...people, ...uses] }
}

const pageSource = (document: Page): Source => ({
  type: 'pages',
  document,
  ...contentOf(document.body, document),
})

function contentOf(
  stored: unknown,
  { featuredImage }: Post | Page,
): { content: unknown; uses: string[] } {
  const content = upgradeBlocks(stored)
  const wants = noWants()
  collectWants([content, { featuredImage }], wants)
  const patterns = [...wants.patterns].map((id) => `patterns:${id}`)
  return { content, uses: [...patterns, ...[...wants.media].map((id) => `media:${id}`)] }
}

function entryOf(
  { type, document, content, uses }: Source,
  parts: ReadonlyMap<string, Part>,
  first: string,
): IndexedDocument {
  const language = document.language ?? ''
  const shown = withPatterns(uses, parts)
  const own = searchableText(content)
  const textsOf = (kind: Part['kind']) =>
    shown.flatMap((used) => {
      const part = parts.get(used)
      return part?.kind === kind ? part.text : []
    })
  const title = document.title ?? ''
  const dek = document.excerpt ?? ''
  const body = [own.body, ...textsOf('body')].join('\n')
  const terms = textsOf('terms').join('\n')
  const captions = [own.captions, ...textsOf('captions')].join('\n')
  const stems = (text: string) => indexedStems(text, language || first)
  return {
    ...{ type, id: document.id, language, title, text: body, uses: shown },
    publishedAt: document.publishedAt ?? '',
    updatedAt: document.updatedAt,
    words: {
      title: indexedText(title),
      dek: indexedText(dek),
      body: indexedText(body),
      terms: indexedText(terms),
      captions: indexedText(captions),
      titleStems: stems(title),
      stems: stems([dek, body, terms, captions].join('\n')),
    },
  }
}

/** What a document uses, and what the patterns in it use. */
function withPatterns(uses: readonly string[], parts: ReadonlyMap<string, Part>): string[] {
  const all = new Set(uses)
  // A Set may grow while it is walked; what is in it is not added again, so loops of patterns end.
  for (const used of all) for (const inner of parts.get(used)?.uses ?? []) all.add(inner)
  return [...all]
}

const digestsOf = (parts: ReadonlyMap<string, Part>): Map<string, string> =>
  new Map([...parts].map(([used, part]) => [used, digestOf(part)]))

/** Differs when what others have from a part does. */
export const digestOf = (part: Part | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([part?.text, part?.uses]))
    .digest('base64url')
    .slice(0, 16)
