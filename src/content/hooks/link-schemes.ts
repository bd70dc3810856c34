import { type JsonNode, jsonNodes } from './json-nodes.ts'

const ALLOWED = new Set(['http', 'https', 'mailto', 'tel', 'sms'])

/** Fields whose value becomes an address in the public pages, whatever document or block they stand in. */
const ADDRESS_FIELDS = new Set([
  'url',
  'address',
  'website',
  'authorUrl',
  'canonical',
  'destination',
])

/** Browsers drop these before they read the scheme: `java\nscript:` runs. No address has them. */
const hasControlCharacters = (text: string): boolean =>
  [...text].some((character) => character.charCodeAt(0) < 32 || character.charCodeAt(0) === 127)

/**
 * Whether an address may stand in a page: http, https, mailto, tel, sms, relative, or an anchor.
 * The scheme is read as browsers read it (WHATWG URL: letters, then letters, digits, `+ - .`, a colon).
 */
export function isAllowedAddress(address: string): boolean {
  const text = address.trim()
  if (hasControlCharacters(text)) return false
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase())
}

/** Where an import came from is kept as it was; it never becomes a link. */
function isProvenance(node: JsonNode): boolean {
  for (let at: JsonNode | undefined = node; at !== undefined; at = at.parent)
    if (at.key === 'imported') return true
  return false
}

/** The addresses of a document that may not stand in a page. */
export function forbiddenAddresses(document: object): JsonNode[] {
  return [...jsonNodes(document)].filter(
    (node) =>
      ADDRESS_FIELDS.has(node.key) &&
      typeof node.value === 'string' &&
      !isAllowedAddress(node.value) &&
      !isProvenance(node),
  )
}

/** A copy without them, for our own writers: an import of a thousand posts does not stop at one bad link. */
export function withoutForbiddenAddresses<Document extends object>(document: Document): Document {
  if (forbiddenAddresses(document).length === 0) return document
  const copy = structuredClone(document)
  for (const node of forbiddenAddresses(copy)) {
    const holder = node.parent?.value
    if (typeof holder === 'object' && holder !== null) Reflect.set(holder, node.key, '')
  }
  return copy
}
