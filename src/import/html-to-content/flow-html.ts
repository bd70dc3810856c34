import { FORMAT } from './lexical-nodes.ts'
import type { InlineNode, ListItemNode, ListNode, TextFlowNode } from './lexical-nodes.ts'
import { escapeAttribute, escapeText } from './write-html.ts'

const TAGS: readonly (readonly [number, string])[] = [
  [FORMAT.code, 'code'],
  [FORMAT.subscript, 'sub'],
  [FORMAT.superscript, 'sup'],
  [FORMAT.underline, 'u'],
  [FORMAT.strikethrough, 's'],
  [FORMAT.italic, 'em'],
  [FORMAT.bold, 'strong'],
]

/**
 * Running text as HTML, for what is too large to be kept as rich text: in one piece, or in several
 * paragraphs when that would be longer than `longest`. Links must lead to addresses.
 */
export function flowHtml(node: TextFlowNode, longest: number): string[] {
  if (node.type === 'horizontalrule') return ['<hr>\n']
  if (node.type === 'list') return wrapped(node.tag, node.children.map(itemHtml), longest)
  const tag = node.type === 'heading' ? node.tag : node.type === 'quote' ? 'blockquote' : 'p'
  return wrapped(tag, node.children.flatMap(shortText(longest)).map(inlineHtml), longest)
}

function wrapped(tag: string, parts: readonly string[], longest: number): string[] {
  const pieces: string[] = []
  let inside = ''
  for (const part of parts) {
    if (inside !== '' && inside.length + part.length > longest) {
      pieces.push(`<${tag}>${inside}</${tag}>\n`)
      inside = ''
    }
    inside += part
  }
  return [...pieces, `<${tag}>${inside}</${tag}>\n`]
}

/** A text without end in several, cut between words where there are any. */
const shortText =
  (longest: number) =>
  (node: InlineNode): InlineNode[] => {
    if (node.type !== 'text' || node.text.length <= longest) return [node]
    const parts = node.text.match(new RegExp(`[^]{1,${longest}}(?= |$)|[^]{1,${longest}}`, 'gu'))
    return (parts ?? []).map((text) => ({ ...node, text }))
  }

function listHtml(node: ListNode): string {
  const start = node.tag === 'ol' && node.start !== 1 ? ` start="${node.start}"` : ''
  return `<${node.tag}${start}>${node.children.map(itemHtml).join('')}</${node.tag}>\n`
}

function itemHtml(item: ListItemNode): string {
  const inside = item.children.map((child) =>
    child.type === 'list' ? listHtml(child) : inlineHtml(child),
  )
  return `<li>${inside.join('')}</li>`
}

function inlineHtml(node: InlineNode): string {
  if (node.type === 'linebreak') return '<br>'
  if (node.type === 'text')
    return TAGS.reduce(
      (html, [bit, tag]) => ((node.format & bit) === 0 ? html : `<${tag}>${html}</${tag}>`),
      escapeText(node.text),
    )
  const words = node.children.map(inlineHtml).join('')
  const { fields } = node
  return fields.linkType === 'custom'
    ? `<a href="${escapeAttribute(fields.url)}">${words}</a>`
    : words
}
