import { normalisePath } from './normalise-path.ts'

/**
 * Where a redirect leads, as it is stored: a path of this site, or an http(s) address elsewhere. An address of the
 * site itself becomes its path, so that no stored content holds the site's host.
 *
 * @returns undefined when it is neither
 */
export function normaliseDestination(given: string, siteUrl: string): string | undefined {
  if (given.startsWith('/') && !given.startsWith('//')) return normaliseOwn(given)
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined
  const url = new URL(given)
  const isOwn = URL.canParse(siteUrl) && new URL(siteUrl).host === url.host
  return isOwn ? normaliseOwn(url.pathname + url.search + url.hash) : url.href
}

function normaliseOwn(given: string): string | undefined {
  const bare = given.split(/[?#]/, 1)[0] ?? ''
  const path = normalisePath(bare)
  return path === undefined ? undefined : path + given.slice(bare.length)
}
