import { parseHtml } from './html-tree.ts'
import type { FlowNode } from './lexical-nodes.ts'
import { visibleText, wordsIn } from './words.ts'

/** Fields of blocks in which a reader meets words. */
const WORDED = new Set([
  'text',
  'label',
  'summary',
  'code',
  'url',
  'title',
  'caption',
  'attribution',
  'content',
  'columns',
  'images',
  'buttons',
])

/** All words of converted content, in order. */
export function contentWords(nodes: readonly FlowNode[]): string[] {
  return wordsIn(nodes.map((node) => ` ${nodeText(node)} `).join(''))
}

function nodeText(node: unknown): string {
  if (!isObject(node)) return ''
  if (node['type'] === 'text') return String(node['text'])
  if (node['type'] === 'linebreak') return ' '
  if (node['type'] === 'block') return fieldsText(node['fields'])
  const children = Array.isArray(node['children']) ? node['children'].map(nodeText).join('') : ''
  return node['type'] === 'link' ? children : ` ${children} `
}

function fieldsText(fields: unknown): string {
  if (!isObject(fields)) return ''
  const texts = Object.entries(fields).map(([name, value]) => fieldText(name, value))
  // The theme writes this word on the button.
  if (fields['blockType'] === 'file' && fields['showButton'] === true) texts.push('download')
  return ` ${texts.join(' ')} `
}

function fieldText(name: string, value: unknown): string {
  if (name === 'html') return visibleText(parseHtml(String(value)))
  if (!WORDED.has(name)) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(fieldsText).join(' ')
  return isObject(value) && isObject(value['root']) ? nodeText(value['root']) : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
