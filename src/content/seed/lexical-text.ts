import type { Config, LinkValue } from '#content/payload-types.ts'

/** Short names to write rich texts as the editor stores them (Lexical's JSON, version 1). */

export interface StoredNode {
  type: string
  version: number
  [key: string]: unknown
}

export interface StoredText {
  root: {
    type: string
    children: StoredNode[]
    direction: 'ltr' | 'rtl' | null
    format: ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

export type Part = string | StoredNode

const element = (type: string, children: StoredNode[], more: object = {}): StoredNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

/** Formats are bits: 1 bold, 2 italic, 16 code. */
const run = (text: string, format = 0): StoredNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const runs = (parts: Part[]): StoredNode[] =>
  parts.map((part) => (typeof part === 'string' ? run(part) : part))

export const strong = (text: string): StoredNode => run(text, 1)
export const emphasis = (text: string): StoredNode => run(text, 2)
export const codeWord = (text: string): StoredNode => run(text, 16)

export const paragraph = (...parts: Part[]): StoredNode =>
  element('paragraph', runs(parts), { textFormat: 0, textStyle: '' })

export const heading = (level: 2 | 3 | 4, ...parts: Part[]): StoredNode =>
  element('heading', runs(parts), { tag: `h${level}` })

export const quotation = (...parts: Part[]): StoredNode => element('quote', runs(parts))

export const listOf = (kind: 'bullet' | 'number' | 'check', ...items: Part[][]): StoredNode =>
  element(
    'list',
    items.map((parts, index) =>
      element('listitem', runs(parts), {
        value: index + 1,
        ...(kind === 'check' ? { checked: index === 0 } : {}),
      }),
    ),
    { listType: kind, start: 1, tag: kind === 'number' ? 'ol' : 'ul' },
  )

/** A link in a text: to a document of the site, which it follows when that moves, or to an address. */
export const linkNode = ({ document, address }: LinkValue, label: string): StoredNode => {
  const isInternal = document !== undefined && document !== null
  const target = isInternal
    ? { linkType: 'internal', doc: document, url: '' }
    : { linkType: 'custom', doc: null, url: address ?? '' }
  const id = `link-${isInternal ? String(document.value) : (address ?? '')}`
  const fields = { ...target, newTab: false }
  return element('link', [run(label)], { version: 3, id, fields })
}

/** A block inside a text. */
export const blockInText = (block: Config['blocks'][keyof Config['blocks']]): StoredNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockName: '', ...block },
})

const cell = (content: string | Part[], headerState: number): StoredNode =>
  element('tablecell', [paragraph(...(typeof content === 'string' ? [content] : content))], {
    headerState,
    colSpan: 1,
    rowSpan: 1,
  })

/** A table whose first row heads the columns. */
export const tableOf = (...rows: (string | Part[])[][]): StoredNode =>
  element(
    'table',
    rows.map((cells, index) =>
      element(
        'tablerow',
        cells.map((content) => cell(content, index === 0 ? 1 : 0)),
      ),
    ),
  )

export const textOf = (...children: StoredNode[]): StoredText => ({
  root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
})

/** One line: captions, attributions. */
export const lineOf = (...parts: Part[]): StoredText => textOf(paragraph(...parts))
