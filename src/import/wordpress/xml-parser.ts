import sax from 'sax'
import { brokenFile, declaredType, foreignFile } from '../import.errors.ts'
import { said, type Said } from '../said.ts'
import { cut } from './cut-text.ts'
import { windowsCharacter } from './mixed-text.ts'

type Attributes = Readonly<Record<string, string>>

/** One element with all below it. `text` is its own text, without that of its children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly XmlElement[]
  readonly text: string
  /** Line of its opening tag, from 1. */
  readonly line: number
}

export type XmlRecord =
  | {
      readonly kind: 'open'
      readonly depth: number
      readonly name: string
      readonly attributes: Attributes
      readonly line: number
    }
  | { readonly kind: 'element'; readonly element: XmlElement }

interface OpenElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: XmlElement[]
  readonly texts: string[]
  /** Characters of its own text so far. */
  length: number
  readonly line: number
}

/** Control characters that XML forbids, but that old editors left inside WordPress's CDATA; and those of Windows. */
const CONTROLS = /[^\t\n\r\u0020-\u007f\u00a0-\ufffd]/g

/** The 20 or so tags that an export nests; deeper is not one, and would exhaust the stack later. */
const MAX_DEPTH = 64

/** Characters of one value: ten books. More is no text, and memory would not hold it. */
const LONGEST = 100_000_000

/**
 * Feeds text to `sax` and hands back whole records. Strict: what is not well-formed is refused with
 * its line. No document type, so no entities but XML's five and HTML's fixed names.
 */
export class XmlParser {
  readonly #depth: number
  readonly #sax = sax.parser(true, { position: true })
  readonly #open: OpenElement[] = []
  #records: XmlRecord[] = []
  #failure: Error | undefined

  constructor(depth: number) {
    this.#depth = depth
    this.#sax.ENTITIES = ownEntities(this.#sax.ENTITIES)
    this.#sax.onerror = (error) => this.#fail(brokenFile(reasonOf(error), this.#line()))
    this.#sax.ondoctype = (type) => this.#fail(refusedType(type, this.#line()))
    this.#sax.onopentag = (tag) => this.#onOpen(tag.name, plainAttributes(tag.attributes))
    this.#sax.onclosetag = () => this.#onClose()
    this.#sax.ontext = (text) => this.#onText(text)
    this.#sax.oncdata = (text) => this.#onText(text)
  }

  write(text: string): readonly XmlRecord[] {
    this.#sax.write(text)
    return this.#take()
  }

  close(): readonly XmlRecord[] {
    this.#sax.close()
    return this.#take()
  }

  #take(): readonly XmlRecord[] {
    if (this.#failure !== undefined) throw this.#failure
    const records = this.#records
    this.#records = []
    return records
  }

  /** `sax` refuses to go on once it has an error; the first one is the one worth telling. */
  #fail(failure: Error): void {
    this.#failure ??= failure
    this.#sax.resume()
  }

  #line(): number {
    return this.#sax.line + 1
  }

  #onOpen(name: string, attributes: Attributes): void {
    const depth = this.#open.length
    const line = this.#line()
    if (depth > MAX_DEPTH)
      this.#fail(
        brokenFile(
          said(
            `elements are nested more than ${MAX_DEPTH} deep`,
            `des éléments sont imbriqués sur plus de ${MAX_DEPTH} niveaux`,
          ),
          line,
        ),
      )
    if (depth < this.#depth) this.#records.push({ kind: 'open', depth, name, attributes, line })
    this.#open.push({ name, attributes, children: [], texts: [], length: 0, line })
  }

  #onClose(): void {
    const closed = this.#open.pop()
    const depth = this.#open.length
    if (closed === undefined || depth < this.#depth) return
    // A copy: whatever is kept of it, a warning's words for instance, must not keep the whole chunk.
    const text = cut(closed.texts.join('').replace(CONTROLS, windowsCharacter))
    const element = {
      name: closed.name,
      attributes: closed.attributes,
      children: closed.children,
      text,
      line: closed.line,
    }
    if (depth === this.#depth) this.#records.push({ kind: 'element', element })
    else this.#open[depth - 1]?.children.push(element)
  }

  #onText(text: string): void {
    const element = this.#open[this.#open.length - 1]
    if (element === undefined || this.#open.length <= this.#depth) return
    element.length += text.length
    if (element.length > LONGEST) return this.#fail(tooLong(element.name, element.line))
    element.texts.push(text)
  }
}

/** The fixed names alone: `sax` looks them up in an object whose prototype has `constructor` too. */
function ownEntities(inherited: Readonly<Record<string, string>>): Record<string, string> {
  const entities: Record<string, string> = Object.create(null)
  for (const name in inherited) entities[name] = inherited[name] ?? ''
  return entities
}

function plainAttributes(
  attributes: Readonly<Record<string, string | { value: string }>>,
): Attributes {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    plain[name] = typeof value === 'string' ? value : value.value
  return plain
}

function tooLong(name: string, line: number): Error {
  const millions = LONGEST / 1_000_000
  const sentence = said(
    `<${name}> has more than ${millions} million characters`,
    `<${name}> a plus de ${millions} millions de caractères`,
  )
  return brokenFile(sentence, line)
}

/** A web page, such as the error page of a host, is saved as easily as an export. */
function refusedType(type: string, line: number): Error {
  if (!/^\s*html\b/i.test(type)) return declaredType(line)
  return foreignFile(said('it is a web page', 'c’est une page web'), line)
}

/** `sax` appends its own line, column and character below the first line of a message. */
/** The parser speaks English alone. */
function reasonOf(error: Error): Said {
  const first = error.message.split('\n')[0] ?? 'unknown error'
  const reason = `${first.charAt(0).toLowerCase()}${first.slice(1).replace(/\.$/, '')}`
  return said(reason, reason)
}
