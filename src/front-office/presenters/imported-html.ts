import { LRUCache } from 'lru-cache'
import sanitizeHtml from 'sanitize-html'
import { safeHref } from './safe-href.ts'

const TEXT_TAGS =
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr big acronym'
const BLOCK_TAGS =
  'address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
const MEDIA_TAGS = 'audio img picture source track video'

const options: sanitizeHtml.IOptions = {
  allowedTags: [TEXT_TAGS, BLOCK_TAGS, MEDIA_TAGS].flatMap((tags) => tags.split(' ')),
  // No style and no handlers; `id` and `name` would let a text shadow the page's own.
  allowedAttributes: {
    '*': ['class', 'lang', 'dir', 'title', 'align'],
    a: ['href', 'rel', 'hreflang'],
    img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading'],
    source: ['src', 'srcset', 'sizes', 'type', 'media'],
    video: ['src', 'poster', 'controls', 'width', 'height', 'muted', 'loop', 'preload'],
    audio: ['src', 'controls', 'loop', 'preload'],
    track: ['src', 'kind', 'srclang', 'label', 'default'],
    td: ['colspan', 'rowspan', 'headers'],
    th: ['colspan', 'rowspan', 'scope', 'headers'],
    col: ['span'],
    colgroup: ['span'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    time: ['datetime'],
    del: ['datetime', 'cite'],
    ins: ['datetime', 'cite'],
    blockquote: ['cite'],
    q: ['cite'],
    details: ['open'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, attribs) => {
      const { href, ...rest } = attribs
      const safe = safeHref(href)
      return { tagName, attribs: safe === undefined ? rest : { ...rest, href: safe } }
    },
  },
}

/** Sanitising costs more than all the rest of a page; the same text is cleaned once. */
const cleaned = new LRUCache<string, string>({
  maxSize: 8_000_000,
  sizeCalculation: (clean, raw) => clean.length + raw.length + 1,
})

/** HTML that visitors' browsers may be given: what could run, load frames or restyle the page is gone. */
export function sanitizeImportedHtml(html: string): string {
  const known = cleaned.get(html)
  if (known !== undefined) return known
  const clean = sanitizeHtml(html, options)
  cleaned.set(html, clean)
  return clean
}
