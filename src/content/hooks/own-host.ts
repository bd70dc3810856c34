import { type JsonNode, jsonNodes } from './json-nodes.ts'

/** What people type or paste as an address to go to; addresses of what is embedded or was imported stay as given. */
function isLink({ key, parent }: JsonNode): boolean {
  if (key === 'address' || key === 'canonical') return true
  const holder = parent?.value
  return key === 'url' && typeof holder === 'object' && holder !== null && 'linkType' in holder
}

/** `https://example.org/about?x#y` → `/about?x#y`, where that is a host of the site. */
function ownPath(address: unknown, hosts: ReadonlySet<string>): string | undefined {
  if (typeof address !== 'string' || !/^\s*https?:\/\//i.test(address)) return undefined
  if (!URL.canParse(address)) return undefined
  const { host, pathname, search, hash } = new URL(address)
  return hosts.has(host) ? pathname + search + hash : undefined
}

/**
 * A copy in which links to the site itself are paths: what is stored never holds the site's own host, so that a site
 * which moves to another one leads nowhere else.
 *
 * @param hosts of the site, with the port where it is not the protocol's own
 */
export function withoutOwnHost<Document extends object>(
  document: Document,
  hosts: ReadonlySet<string>,
): Document {
  const isOwn = (node: JsonNode): boolean =>
    isLink(node) && ownPath(node.value, hosts) !== undefined
  if (![...jsonNodes(document)].some(isOwn)) return document
  const copy = structuredClone(document)
  for (const node of [...jsonNodes(copy)].filter(isOwn)) {
    const holder = node.parent?.value
    if (typeof holder === 'object' && holder !== null)
      Reflect.set(holder, node.key, ownPath(node.value, hosts))
  }
  return copy
}
