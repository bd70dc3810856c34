/**
 * The path of an item on the old site, decoded, without trailing slash; nothing for plain
 * permalinks (`?p=12`), which name no path, and for what is no address.
 */
export function sourcePath(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined
  const url = new URL(link)
  if (/[?&](p|page_id|attachment_id|cat|author|post_type)=/.test(url.search)) return undefined
  const path = decodedPath(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  return path === '' ? '/' : path
}

export function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname).normalize('NFC')
  } catch {
    return pathname
  }
}

/** Host and path without scheme, `www.` and trailing slash: the same site under http and https. */
export function siteKey(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '')
}

/** Sizes that WordPress makes of `photo.jpg`: `photo-300x200.jpg`, `photo-scaled.jpg`, `photo-e1300000000.jpg`. */
const SIZED = /(?:-\d+x\d+|-scaled|-rotated|-e\d{10,13}(?:-\d+x\d+)?)(?=\.[a-z0-9]+$)/i

/** The name of the file that sizes were made of. */
export const withoutSizes = (path: string): string => path.replace(SIZED, '')

/** The path below the uploads folder as it is written, decoded; of a file elsewhere its whole path. */
export function filePath(url: string): string | undefined {
  const path = URL.canParse(url)
    ? new URL(url).pathname
    : url.startsWith('/')
      ? (url.split(/[?#]/)[0] ?? '')
      : undefined
  if (path === undefined || path === '/') return undefined
  return decodedPath(path).replace(
    /^.*\/(?:wp-content\/uploads|wp-content\/blogs\.dir\/\d+\/files|files)\/(?:sites\/\d+\/)?/,
    '/',
  )
}
