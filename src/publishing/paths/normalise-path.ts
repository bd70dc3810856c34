const MAX_LENGTH = 2000

/**
 * The one spelling of a path of this site: decoded, composed (NFC), lower case, a leading slash, single
 * slashes, none at the end but the root's. Takes what stands in an address bar or in a form, encoded or not;
 * a query and a fragment are cut off.
 *
 * @returns undefined when it is no path: broken encoding, a control character, a backslash, `.` or `..`, over 2000 characters
 */
export function normalisePath(raw: string): string | undefined {
  const bare = raw.split(/[?#]/, 1)[0] ?? ''
  const segments = bare.split('/').filter((segment) => segment !== '')
  const decoded = segments.map(decodeSegment)
  if (!decoded.every((segment) => segment !== undefined && isPlainSegment(segment)))
    return undefined
  const path = `/${decoded.join('/')}`.normalize('NFC').toLowerCase()
  return path.length > MAX_LENGTH ? undefined : path
}

/** A stored path as it stands in HTML, a header or a feed. */
export const encodePath = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@').replaceAll('%2C', ',')

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).trim()
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** A decoded slash or backslash would make another path than the one asked for. */
function isPlainSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false
  return [...segment].every((character) => character > '\u001f' && !'/\\\u007f'.includes(character))
}
