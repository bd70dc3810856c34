import { withoutTags } from '../plain-text.ts'
import { isStored, type Stored } from '../../queries/stored.ts'

/** The prose of a content, and what is written about its pictures. */
export interface SearchableText {
  readonly body: string
  readonly captions: string
}

/** Characters of one document that are looked through: as long as the longest novels. */
const LONGEST_TEXT = 1_000_000
const DEEPEST = 120

/** Fields of blocks that visitors read as text. */
const PROSE = [
  ...(['title', 'figure', 'label', 'summary', 'text', 'name', 'role'] as const),
  ...(['price', 'period', 'features', 'attribution', 'code'] as const),
]
/** What says something about a picture. */
const ABOUT = new Set(['caption', 'alt'])
/** Nodes that stand within a line. */
const INLINE = new Set(['text', 'link', 'autolink', 'inlineBlock', 'tab'])
const SILENT = new Set(['appearance', 'html', 'url', 'link', 'anchor', 'toText', 'seo'])
/** Blocks that name other documents, or whose title is not shown as text. */
const SILENT_BLOCKS = new Set(['navigation', 'search-form', 'raw-html'])

/** Reads stored rich text or blocks, at any depth, as visitors do: from the first word to the last. */
export function searchableText(content: unknown): SearchableText {
  const found: Found = { body: [], captions: [], length: 0 }
  visit(content, found, { depth: 0, isAbout: false })
  return { body: tidy(found.body), captions: tidy(found.captions) }
}

interface Found {
  readonly body: string[]
  readonly captions: string[]
  length: number
}

interface Around {
  readonly depth: number
  readonly isAbout: boolean
}

function visit(value: unknown, found: Found, around: Around): void {
  const { depth } = around
  if (found.length >= LONGEST_TEXT || depth > DEEPEST) return
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found, { ...around, depth: depth + 1 })
    return
  }
  if (isStored(value) && !SILENT_BLOCKS.has(String(value['blockType'])))
    visitStored(value, found, around)
}

function visitStored(value: Stored, found: Found, { depth, isAbout }: Around): void {
  const list = isAbout ? found.captions : found.body
  take(list, ownWords(value), found)
  for (const [name, part] of Object.entries(value)) {
    if (!isSpoken(value, name)) continue
    const about = isAbout || ABOUT.has(name)
    if (typeof part === 'string' && ABOUT.has(name)) take(found.captions, `${part}\n`, found)
    else visit(part, found, { depth: depth + 1, isAbout: about })
  }
  if (!INLINE.has(String(value['type']))) take(list, '\n', found)
}

/** A block inside rich text has its own fields in `fields`; a link's are its address. */
const isSpoken = (value: Stored, name: string): boolean =>
  !SILENT.has(name) && !(name === 'fields' && isLink(value))

const isLink = ({ type }: Stored): boolean => type === 'link' || type === 'autolink'

function ownWords(value: Stored): string {
  const { blockType, html, type } = value
  if (blockType === 'imported-html' && typeof html === 'string') return `${withoutTags(html)}\n`
  // What is said of a video to screen readers alone is no text of the page; its caption is.
  if (blockType === 'embed') return ''
  const words = PROSE.flatMap((name) => {
    const text = value[name]
    return typeof text === 'string' ? text : []
  })
  return type === 'text' ? words.join('') : words.map((word) => `${word}\n`).join('')
}

function take(list: string[], words: string, found: Found): void {
  list.push(words)
  found.length += words.length
}

const tidy = (words: readonly string[]): string =>
  words
    .join('')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
    .slice(0, LONGEST_TEXT)
