import { foreignFile } from '../import.errors.ts'
import { said } from '../said.ts'
import { readXml } from './read-xml.ts'
import type { XmlElement, XmlRecord } from './xml-parser.ts'
import { canonicalNames } from './wxr-namespaces.ts'
import type { NameMap } from './wxr-namespaces.ts'

/** A child of `<channel>`, its prefixes made WordPress's own (`wp:`, `content:`, `excerpt:`, `dc:`). */
export interface WxrRecord {
  readonly name: string
  readonly element: WxrElement
}

/** An element with look-ups by canonical name. */
export class WxrElement {
  readonly line: number
  readonly text: string
  readonly #element: XmlElement
  readonly #names: NameMap

  constructor(element: XmlElement, names: NameMap) {
    this.#element = element
    this.#names = names
    this.line = element.line
    this.text = element.text
  }

  all(name: string): WxrElement[] {
    const found = this.#element.children.filter((child) => this.#names(child.name) === name)
    return found.map((child) => new WxrElement(child, this.#names))
  }

  /** Text of the first child of that name, as it stands; empty when there is none. */
  raw(name: string): string {
    return this.#element.children.find((child) => this.#names(child.name) === name)?.text ?? ''
  }

  /** The same without surrounding white space; absent when nothing is left. */
  value(name: string): string | undefined {
    return this.raw(name).trim() || undefined
  }

  attribute(name: string): string | undefined {
    return this.#element.attributes[name]?.trim() || undefined
  }
}

/**
 * Reads a WXR export (1.0 to 1.2, either namespace) record by record.
 * @throws CodedError `import.foreign-file` when the XML is something else, `import.broken-file` when it is damaged.
 */
export async function* readWxr(
  path: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<WxrRecord> {
  let names: NameMap | undefined
  for await (const record of readXml(path, 2, onBytes)) {
    if (record.kind === 'open') {
      names = openedNames(record, names)
      continue
    }
    if (names === undefined)
      throw foreignFile(
        said('it has no <rss> element', 'il n’a pas d’élément <rss>'),
        record.element.line,
      )
    yield { name: names(record.element.name), element: new WxrElement(record.element, names) }
  }
}

type OpenRecord = Extract<XmlRecord, { kind: 'open' }>

function openedNames(record: OpenRecord, names: NameMap | undefined): NameMap | undefined {
  if (record.depth === 0 && record.name !== 'rss')
    throw foreignFile(
      said(`its root element is <${record.name}>`, `son élément racine est <${record.name}>`),
      record.line,
    )
  if (record.depth === 1 && record.name !== 'channel')
    throw foreignFile(
      said(`<rss> holds <${record.name}>`, `<rss> contient <${record.name}>`),
      record.line,
    )
  return record.depth === 0 ? canonicalNames(record.attributes) : names
}
