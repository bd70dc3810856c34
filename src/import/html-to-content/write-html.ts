import sanitizeHtml from 'sanitize-html'
import type { HtmlNode } from './html-tree.ts'

const VOID_TAGS = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)
const RAW_TEXT_TAGS = new Set(['script', 'style', 'noscript', 'iframe'])

/** A tree back to HTML; markers leave their content. */
export function writeHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => writeNode(node)).join('')
}

/** "Read more" and a page break part words; other comments part nothing. */
export function isBreak(comment: string): boolean {
  return /^\s*(?:more|nextpage)\b/.test(comment)
}

function writeNode(node: HtmlNode): string {
  if (node.kind === 'text') return escapeText(node.text)
  if (node.kind === 'comment') return isBreak(node.text) ? ' ' : ''
  if (node.kind === 'marker') return writeHtml(node.children)
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  )
  const open = `<${node.tag}${attributes.join('')}>`
  if (VOID_TAGS.has(node.tag)) return open
  const isRaw = RAW_TEXT_TAGS.has(node.tag)
  const inside = isRaw
    ? node.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
    : writeHtml(node.children)
  return `${open}${inside}</${node.tag}>`
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}

const STRUCTURE =
  'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del details dfn div dl dt em ' +
  'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd legend li main mark menu nav ol p picture pre q rp rt ruby s samp ' +
  'section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var wbr'

/** Fields of a form stood apart; without them their words would run together. */
const FIELD_END = /<\/(?:option|label|legend|button|textarea|select)>/gi

/**
 * What may stand inline in a public page: structure and text. No script, frame, form, style or
 * handler; text inside what is removed stays, that of scripts and styles apart.
 */
export function sanitiseHtml(html: string): string {
  return sanitizeHtml(html.replaceAll(FIELD_END, '$& '), {
    allowedTags: STRUCTURE.split(' '),
    allowedAttributes: {
      '*': ['id', 'lang', 'dir', 'title'],
      a: ['href', 'name', 'hreflang', 'rel'],
      img: ['src', 'alt', 'width', 'height', 'loading'],
      ol: ['start', 'reversed', 'type'],
      li: ['value'],
      td: ['colspan', 'rowspan', 'headers'],
      th: ['colspan', 'rowspan', 'scope', 'headers'],
      time: ['datetime'],
      data: ['value'],
      q: ['cite'],
      blockquote: ['cite'],
      del: ['cite', 'datetime'],
      ins: ['cite', 'datetime'],
      details: ['open'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    nonTextTags: ['script', 'style'],
  }).trim()
}
