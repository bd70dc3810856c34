import type { BlockView } from '#front-office/theme/blocks/block.view-data.ts'
import type { RichTextNode, RichTextView } from '#front-office/theme/rich-text.view-data.ts'

/** Short names to write rich texts with. */
export const text = (...children: RichTextNode[]): RichTextView => ({ root: { children } })
export const run = (value: string, format = 0): RichTextNode => ({
  type: 'text',
  text: value,
  format,
})
const runs = (parts: (string | RichTextNode)[]): RichTextNode[] =>
  parts.map((part) => (typeof part === 'string' ? run(part) : part))

export const paragraph = (...parts: (string | RichTextNode)[]): RichTextNode => ({
  type: 'paragraph',
  children: runs(parts),
})
export const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, value: string): RichTextNode => ({
  type: 'heading',
  tag: `h${level}`,
  children: [run(value)],
})
export const item = (...parts: (string | RichTextNode)[]): RichTextNode => ({
  type: 'listitem',
  children: runs(parts),
})
export const list = (
  listType: 'bullet' | 'number' | 'check',
  ...children: RichTextNode[]
): RichTextNode => ({ type: 'list', listType, children })
export const link = (href: string | undefined, label: string): RichTextNode => ({
  type: 'link',
  href,
  children: [run(label)],
})
export const cell = (value: string, headerState = 0): RichTextNode => ({
  type: 'tablecell',
  headerState,
  children: [paragraph(value)],
})
export const row = (...children: RichTextNode[]): RichTextNode => ({ type: 'tablerow', children })
export const table = (...children: RichTextNode[]): RichTextNode => ({ type: 'table', children })
export const block = (view: BlockView): RichTextNode => ({ type: 'block', block: view })
export const line = (value: string): RichTextView => text(paragraph(value))
