import { createHash } from 'node:crypto'
import { upgradeBlocks } from '#content/blocks/upgrade-blocks.ts'
import { jsonNodes } from '#content/hooks/json-nodes.ts'
import type { Target } from '../content-reader/cards.ts'
import type { SiteContext } from './site-context.ts'
import { isStored, textAt } from './stored.ts'

/** What a raw HTML block of a document shows. */
export interface FrameMaterial {
  readonly html: string
  readonly title: string | undefined
  readonly language: string
  /** Whether everybody may see the document that holds it. */
  readonly isPublic: boolean
}

/** Names the HTML of a block; half of SHA-256 is more than enough for one document. */
export const frameHash = (html: string): string =>
  createHash('sha256').update(html).digest('hex').slice(0, 32)

/**
 * Finds the raw HTML of that hash in a document, as far as this visitor may see the document: what is a
 * draft, private, locked or gone has no frames either.
 */
export async function queryFrame(
  context: SiteContext,
  holder: Target,
  hash: string,
): Promise<FrameMaterial | undefined> {
  const held = await contentOf(context, holder)
  if (held === undefined) return undefined
  const block = rawHtmlBlocks(held.content).find(({ html }) => frameHash(html) === hash)
  const language = held.language ?? context.language.code
  return block && { ...block, language, isPublic: held.isPublic }
}

function rawHtmlBlocks(stored: unknown): Pick<FrameMaterial, 'html' | 'title'>[] {
  const content = upgradeBlocks(stored)
  if (typeof content !== 'object' || content === null) return []
  return [...jsonNodes(content)].flatMap(({ value }) =>
    isStored(value) && value['blockType'] === 'raw-html'
      ? [{ html: textAt(value, 'html') ?? '', title: textAt(value, 'title') }]
      : [],
  )
}

interface Held {
  readonly content: unknown
  readonly language: string | null | undefined
  readonly isPublic: boolean
}

async function contentOf(context: SiteContext, { type, id }: Target): Promise<Held | undefined> {
  if (type === 'patterns') return patternOf(context, id)
  if (type === 'layouts') return layoutOf(context, id)
  return type === 'pages' || type === 'posts' ? documentOf(context, { type, id }) : undefined
}

async function patternOf({ reader }: SiteContext, id: string): Promise<Held | undefined> {
  const pattern = (await reader.patterns([id])).get(id)
  return pattern && { content: pattern.body, language: undefined, isPublic: true }
}

async function layoutOf({ reader }: SiteContext, id: string): Promise<Held | undefined> {
  const layout = await reader.layout({ chosen: id, use: 'errors', language: '', isFirst: false })
  // Not the default that stands in for a layout which is not public.
  if (layout?.id !== id) return undefined
  return { content: layout, language: layout.language, isPublic: true }
}

async function documentOf(
  { reader }: SiteContext,
  { type, id }: { type: 'pages' | 'posts'; id: string },
): Promise<Held | undefined> {
  const admitted = await reader.document({ type, id })
  if (admitted?.state !== 'open') return undefined
  const { language, visibility } = admitted.document
  const content = admitted.type === 'pages' ? admitted.document.body : admitted.document.content
  return { content, language, isPublic: visibility === 'public' }
}
