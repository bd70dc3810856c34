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
  const content = upgradeBlocks(held.content)
  if (typeof content !== 'object' || content === null) return undefined
  for (const { value } of jsonNodes(content)) {
    if (!isStored(value) || value['blockType'] !== 'raw-html') continue
    const html = textAt(value, 'html') ?? ''
    if (frameHash(html) !== hash) continue
    const language = held.language ?? context.language.code
    return { html, title: textAt(value, 'title'), language, isPublic: held.isPublic }
  }
  return undefined
}

interface Held {
  readonly content: unknown
  readonly language: string | null | undefined
  readonly isPublic: boolean
}

async function contentOf({ reader }: SiteContext, { type, id }: Target): Promise<Held | undefined> {
  if (type === 'patterns') {
    const pattern = (await reader.patterns([id])).get(id)
    return pattern && { content: pattern.body, language: undefined, isPublic: true }
  }
  if (type === 'layouts') {
    const layout = await reader.layout({ chosen: id, use: 'errors', language: '', isFirst: false })
    // Not the default that stands in for a layout which is not public.
    if (layout?.id !== id) return undefined
    return { content: layout, language: layout.language, isPublic: true }
  }
  if (type !== 'pages' && type !== 'posts') return undefined
  const admitted = await reader.document({ type, id })
  if (admitted?.state !== 'open') return undefined
  const { language, visibility } = admitted.document
  const content = admitted.type === 'pages' ? admitted.document.body : admitted.document.content
  return { content, language, isPublic: visibility === 'public' }
}
