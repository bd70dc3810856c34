/** From a name as written to the name WordPress writes. */
export type NameMap = (written: string) => string

/** WordPress wrote `http` until 2023 and writes `https` since; the version is part of the address. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(www\.)?wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt'],
  [/^https?:\/\/(www\.)?wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc'],
]

/** Reads the `xmlns:` declarations of the root; a prefix that is declared as nothing known stays as it is. */
export function canonicalNames(attributes: Readonly<Record<string, string>>): NameMap {
  const prefixes = new Map<string, string>()
  for (const [name, uri] of Object.entries(attributes)) {
    const known = NAMESPACES.find(([pattern]) => pattern.test(uri.trim()))
    if (name.startsWith('xmlns:') && known !== undefined) prefixes.set(name.slice(6), known[1])
  }
  return (written) => {
    const colon = written.indexOf(':')
    const prefix = colon < 0 ? undefined : prefixes.get(written.slice(0, colon))
    return prefix === undefined ? written : `${prefix}${written.slice(colon)}`
  }
}
