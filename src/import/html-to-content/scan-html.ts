/** A stretch of HTML source: a tag, or what holds neither text nor tags of ours (comments, code). */
export type SourcePiece =
  | { readonly kind: 'tag'; readonly start: number; readonly end: number }
  | { readonly kind: 'opaque'; readonly start: number; readonly end: number }

/** Elements whose text is code or settings: no shortcode runs in them. */
const OPAQUE = /^(?:pre|code|script|style|textarea)$/
const TAG_NAME = /<\/?([a-z][^\s/>]*)/y

/**
 * Cuts HTML source into pieces without building a tree, in one pass: every search for an end that
 * fails is not repeated, so that a body of nothing but `<!--` takes no longer than another.
 */
export class HtmlScanner {
  readonly #lower: string
  /** Ends that are known not to come any more. */
  readonly #missing = new Set<string>()

  constructor(source: string) {
    // ASCII alone: other letters may change their length.
    this.#lower = source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  }

  /** The piece that begins with the `<` at `start`; nothing when that is a bare sign. */
  pieceAt(start: number): SourcePiece | undefined {
    if (this.#lower.startsWith('<!--', start)) {
      const end = this.#find('-->', start + 2)
      return { kind: 'opaque', start, end: end === undefined ? this.#lower.length : end + 3 }
    }
    const name = this.nameAt(start)
    if (name === undefined) return undefined
    const end = this.#tagEnd(start + 1 + name.length)
    const isOpening = this.#lower[start + 1] !== '/'
    const closed = isOpening && OPAQUE.test(name) ? this.#find(`</${name}`, end) : undefined
    if (closed === undefined) return { kind: 'tag', start, end }
    return { kind: 'opaque', start, end: this.#tagEnd(closed + 2 + name.length) }
  }

  /** Lower-case name of the tag at `start`, opening or closing. */
  nameAt(start: number): string | undefined {
    TAG_NAME.lastIndex = start
    return TAG_NAME.exec(this.#lower)?.[1]
  }

  /** Behind the `>` of a tag; one inside a quoted value is none (HTML, 13.2.5.36 and following). */
  #tagEnd(from: number): number {
    let at = from
    while (at < this.#lower.length) {
      const sign = this.#lower[at]
      if (sign === '>') return at + 1
      const isQuote = (sign === '"' || sign === "'") && this.#lower[at - 1] === '='
      at = isQuote ? (this.#find(sign, at + 1) ?? at) + 1 : at + 1
    }
    return at
  }

  #find(end: string, from: number): number | undefined {
    if (this.#missing.has(end)) return undefined
    const at = this.#lower.indexOf(end, from)
    if (at >= 0) return at
    this.#missing.add(end)
    return undefined
  }
}
