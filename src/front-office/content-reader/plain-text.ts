/** Stored JSON: rich text, blocks, or anything inside them. */
type Stored = Readonly<Record<string, unknown>>

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nodes after which words of the next one must not run on. */
const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell', 'linebreak'])

const endsLine = ({ type }: Stored): boolean => typeof type === 'string' && BLOCKS.has(type)

/** Blocks whose text is not prose: markup, code, addresses. */
const SILENT_FIELDS = new Set(['appearance', 'html', 'code', 'url', 'address', 'link', 'fields'])

/** The parts of a node that are prose. */
const spokenParts = (node: Stored): unknown[] => {
  const isBlock = node['type'] === 'block' || node['type'] === 'inlineBlock'
  return Object.entries(node)
    .filter(([name]) => !SILENT_FIELDS.has(name) || (isBlock && name === 'fields'))
    .map(([, part]) => part)
}

/** A node's own words; imported HTML counts without its tags. */
function ownText({ type, text, html, blockType }: Stored): string {
  // Runs of a rich text join; what a block says stands for itself.
  if (typeof text === 'string') return typeof type === 'string' ? text : `${text}\n`
  return blockType === 'imported-html' && typeof html === 'string' ? `${withoutTags(html)}\n` : ''
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', hellip: '…' },
  ...{ '#39': "'", '#8217': '’', '#8220': '“', '#8221': '”', '#8211': '–' },
}

/** The words of HTML, each tag a space. */
export const withoutTags = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)

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
    const text = ownText(value)
    words.push(text)
    length += text.length
    for (const part of spokenParts(value)) visit(part, depth + 1)
    if (endsLine(value)) words.push('\n')
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

/** The first words of a content, undefined when it has none. */
export const excerptFrom = (content: unknown): string | undefined =>
  firstWords(plainText(content, 1200)) || undefined
