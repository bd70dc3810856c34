import { decodedPath, siteKey } from './source-paths.ts'

/** An address as a body writes it, read against the site it stood on. */
export type ReadAddress =
  | { readonly kind: 'anchor'; readonly text: string }
  | {
      readonly kind: 'own'
      readonly path: string
      readonly query: URLSearchParams
      readonly suffix: string
      readonly url: string
    }
  | { readonly kind: 'foreign'; readonly url: string }
  | { readonly kind: 'unusable' }

const ALLOWED = /^(https?|mailto|tel|sms):/i

/**
 * Reads an address. One of the old site, under http or https, with or without `www.`, is its own;
 * a scheme that runs code, and what is no address, is unusable.
 */
export function readAddress(written: string, siteUrl: string): ReadAddress {
  const text = written.trim()
  if (text.startsWith('#')) return { kind: 'anchor', text }
  if (/^(mailto|tel|sms):/i.test(text)) return { kind: 'foreign', url: text }
  const base = URL.canParse(siteUrl) ? `${siteUrl}/` : 'http://unknown.invalid/'
  const absolute = /^www\./i.test(text) ? `http://${text}` : text
  if (!URL.canParse(absolute, base)) return { kind: 'unusable' }
  const url = new URL(absolute, base)
  if (!ALLOWED.test(url.protocol)) return { kind: 'unusable' }
  return isOwn(url, siteUrl) ? own(url) : { kind: 'foreign', url: url.href }
}

function own(url: URL): ReadAddress {
  const path = decodedPath(url.pathname).replace(/\/+$/, '')
  return {
    kind: 'own',
    path: path === '' ? '/' : path,
    query: url.searchParams,
    suffix: `${url.search}${url.hash}`,
    url: url.href,
  }
}

/** A site in a folder (`example.org/blog`) does not own what lies beside it. */
function isOwn(url: URL, siteUrl: string): boolean {
  if (url.hostname === 'unknown.invalid') return true
  const site = siteKey(siteUrl)
  const key = siteKey(`${url.protocol}//${url.host}${url.pathname}`)
  return site !== '' && (key === site || key.startsWith(`${site}/`))
}
