/** A Gutenberg block: its attributes, and its own HTML in pieces with the inner blocks between them. */
export interface ParsedBlock {
  readonly kind: 'block'
  /** With namespace: `core/paragraph`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly content: readonly BlockContent[]
}

/** HTML outside any block: the classic editor's. */
export interface FreeHtml {
  readonly kind: 'html'
  readonly html: string
}

export type BlockContent = ParsedBlock | FreeHtml

const DELIMITER = /<!--\s+(\/)?wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)\s+/g

interface OpenBlock {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly content: BlockContent[]
}

interface Delimiter {
  readonly name: string
  readonly kind: 'open' | 'close' | 'void'
  readonly attributes: Readonly<Record<string, unknown>>
  readonly start: number
  readonly end: number
}

export function hasBlocks(source: string): boolean {
  return /<!--\s+wp:/.test(source)
}

/**
 * Reads the block grammar of WordPress ("<!-- wp:name {json} -->"). A block that is never closed
 * ends where its parent ends; a closing comment without a block is dropped.
 */
export function parseBlocks(source: string): BlockContent[] {
  const root: OpenBlock = { name: '', attributes: {}, content: [] }
  const open: OpenBlock[] = [root]
  let position = 0
  for (const delimiter of delimiters(source)) {
    addHtml(open, source.slice(position, delimiter.start))
    position = delimiter.end
    if (delimiter.kind === 'close') closeBlock(open, delimiter.name)
    else open.push({ name: delimiter.name, attributes: delimiter.attributes, content: [] })
    if (delimiter.kind === 'void') closeBlock(open, delimiter.name)
  }
  addHtml(open, source.slice(position))
  while (open.length > 1) closeTop(open)
  return root.content
}

function* delimiters(source: string): Generator<Delimiter> {
  for (const match of source.matchAll(DELIMITER)) {
    const bodyStart = match.index + match[0].length
    const end = source.indexOf('-->', bodyStart)
    if (end < 0) return
    const body = source.slice(bodyStart, end).trim()
    const isVoid = body.endsWith('/')
    const name = match[2] ?? ''
    yield {
      name: name.includes('/') ? name : `core/${name}`,
      kind: match[1] === '/' ? 'close' : isVoid ? 'void' : 'open',
      attributes: readAttributes(isVoid ? body.slice(0, -1) : body),
      start: match.index,
      end: end + 3,
    }
  }
}

function readAttributes(json: string): Readonly<Record<string, unknown>> {
  if (!json.trim().startsWith('{')) return {}
  try {
    const parsed: unknown = JSON.parse(json)
    return isRecord(parsed) ? parsed : {}
  } catch {
    // A block whose attributes were damaged by hand still has its HTML: that is what counts.
    return {}
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function addHtml(open: readonly OpenBlock[], html: string): void {
  if (html !== '') open[open.length - 1]?.content.push({ kind: 'html', html })
}

function closeBlock(open: OpenBlock[], name: string): void {
  if (!open.some((block, level) => level > 0 && block.name === name)) return
  let closed = closeTop(open)
  while (closed !== undefined && closed !== name) closed = closeTop(open)
}

function closeTop(open: OpenBlock[]): string | undefined {
  const closed = open.length > 1 ? open.pop() : undefined
  if (closed !== undefined) open[open.length - 1]?.content.push({ kind: 'block', ...closed })
  return closed?.name
}
