/** A path of the site: decoded, or undefined when it is no path at all. */
export function decodePath(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw)
    // A decoded control character, slash or backslash would make another path than the one asked for.
    return isPlain(path) && path.split('/').length === raw.split('/').length ? path : undefined
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

const isPlain = (path: string): boolean =>
  [...path].every((character) => character >= ' ' && character !== '\\' && character !== '\u007f')

/** One spelling for each address: single slashes, none at the end, lower case, composed characters. */
export function normalisedPath(path: string): string {
  const trimmed = path.replaceAll(/\/+/g, '/').replace(/\/$/, '')
  return trimmed === '' ? '/' : trimmed.normalize('NFC').toLowerCase()
}
