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

/** Deeper than people nest blocks; the content of deeper ones stands at this depth. */
const DEEPEST = 40

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
  const open = new OpenBlocks()
  let position = 0
  for (const delimiter of delimiters(source)) {
    open.addHtml(source.slice(position, delimiter.start))
    position = delimiter.end
    if (delimiter.kind !== 'close') open.open(delimiter)
    if (delimiter.kind !== 'open') open.close(delimiter.name)
  }
  open.addHtml(source.slice(position))
  return open.finish()
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

/** The blocks that are open at a place of the source, outermost first. */
class OpenBlocks {
  readonly #root: BlockContent[] = []
  readonly #open: OpenBlock[] = []
  /** How many of each name are open: a closing comment without a block costs no search. */
  readonly #names = new Map<string, number>()

  /** A stray comment parts nothing: what is before and behind it is one piece. */
  addHtml(html: string): void {
    const content = this.#content()
    const last = content.at(-1)
    if (last?.kind === 'html')
      content[content.length - 1] = { kind: 'html', html: last.html + html }
    else if (html !== '') content.push({ kind: 'html', html })
  }

  /** A block that is too deep shares its parent's content: it leaves no trace but what it holds. */
  open({ name, attributes }: Pick<Delimiter, 'name' | 'attributes'>): void {
    const content = this.#open.length < DEEPEST ? [] : this.#content()
    this.#open.push({ name, attributes, content })
    this.#count(name, 1)
  }

  close(name: string): void {
    if ((this.#names.get(name) ?? 0) === 0) return
    let closed = this.#closeTop()
    while (closed !== undefined && closed !== name) closed = this.#closeTop()
  }

  finish(): BlockContent[] {
    while (this.#closeTop() !== undefined);
    return this.#root
  }

  #content(): BlockContent[] {
    return this.#open.at(-1)?.content ?? this.#root
  }

  #closeTop(): string | undefined {
    const closed = this.#open.pop()
    if (closed === undefined) return undefined
    this.#count(closed.name, -1)
    if (closed.content !== this.#content()) this.#content().push({ kind: 'block', ...closed })
    return closed.name
  }

  #count(name: string, by: 1 | -1): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + by)
  }
}
