import { isStored, type Stored } from '../queries/stored.ts'
import type { RichTextView } from '../theme/rich-text.view-data.ts'

/** Plain text as a rich text of one paragraph. */
export const textParagraph = (text: string): RichTextView => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

/** Nodes after which words of the next one must not run on. */
const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell', 'linebreak'])

/** Blocks whose text is not prose: markup, code, addresses. */
const SILENT_FIELDS = new Set(['appearance', 'html', 'code', 'url', 'address', 'link', 'fields'])

/** The parts of a node that are prose. */
const spokenParts = (node: Stored): unknown[] => {
  const isBlock = node['type'] === 'block' || node['type'] === 'inlineBlock'
  return Object.entries(node)
    .filter(([name]) => !SILENT_FIELDS.has(name) || (isBlock && name === 'fields'))
    .map(([, part]) => part)
}

/**
 * The words of stored content (rich text or blocks), at most `limit` characters, for excerpts,
 * descriptions and search.
 */
export function plainText(content: unknown, limit = 20_000): string {
  const words: string[] = []
  let length = 0
  const visit = (value: unknown, depth: number): void => {
    if (length >= limit || depth > 120) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1)
      return
    }
    if (!isStored(value)) return
    const { type, text } = value
    if (typeof text === 'string') {
      words.push(text)
      length += text.length
    }
    for (const part of spokenParts(value)) visit(part, depth + 1)
    if (typeof type === 'string' && BLOCKS.has(type)) words.push('\n')
  }
  visit(content, 0)
  return words
    .join('')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
    .slice(0, limit)
}

/** The first `count` words of a text on one line, with an ellipsis when there are more. */
export function firstWords(text: string, count = 55): string {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.length <= count ? words.join(' ') : `${words.slice(0, count).join(' ')} …`
}

/** A description for search engines: one line, at most 160 characters, cut between words. */
export function description(text: string | undefined): string | undefined {
  const line = text?.replaceAll(/\s+/g, ' ').trim()
  if (!line) return undefined
  return line.length <= 160 ? line : `${line.slice(0, 159).replace(/\s+\S*$/, '')}…`
}
