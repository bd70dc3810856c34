import { choiceAt, storedAt, textAt, type Stored } from '../queries/stored.ts'
import type { ListNumbering, RichTextNode, TextAlign } from '../theme/rich-text.view-data.ts'

const ALIGNS = ['', 'left', 'start', 'center', 'right', 'end', 'justify'] as const

/** A node that holds others and needs nothing resolved; undefined when its type is not known. */
export function parentNode(
  type: string,
  node: Stored,
  children: RichTextNode[],
): RichTextNode | undefined {
  const base = { children, ...placeOf(node) }
  switch (type) {
    case 'heading':
      return { type, tag: choiceAt(node, 'tag', ['h2', 'h1', 'h3', 'h4', 'h5', 'h6']), ...base }
    case 'list':
      return {
        ...{ type, ...base, start: count(node, 'start') },
        listType: choiceAt(node, 'listType', ['bullet', 'number', 'check']),
        ...{ isReversed: stateOf(node)['reversed'] === true, numbering: numberingOf(node) },
      }
    case 'listitem':
      return { type, ...base, checked: node['checked'] === true, value: count(node, 'value') }
    case 'tablerow':
      return { type, ...base, isFoot: stateOf(node)['foot'] === true }
    case 'tablecell':
      return {
        ...{ type, ...base, headerState: count(node, 'headerState') },
        ...{ colSpan: span(node, 'colSpan'), rowSpan: span(node, 'rowSpan') },
      }
    default:
      return plainNode(type, base)
  }
}

/** Nodes that have nothing of their own but their children and their place. */
function plainNode(
  type: string,
  base: { children: RichTextNode[] } & ReturnType<typeof placeOf>,
): RichTextNode | undefined {
  switch (type) {
    case 'paragraph':
      return { type, ...base }
    case 'quote':
      return { type, ...base }
    case 'table':
      return { type, ...base }
    default:
      return undefined
  }
}

function placeOf(node: Stored): {
  format: TextAlign
  indent: number | undefined
  direction: 'ltr' | 'rtl' | undefined
  anchor: string | undefined
} {
  const { direction } = node
  const anchor = textAt(stateOf(node), 'anchor')
  return {
    anchor: anchor !== undefined && /^\S{1,100}$/.test(anchor) ? anchor : undefined,
    format: choiceAt(node, 'format', ALIGNS),
    indent: count(node, 'indent'),
    direction: direction === 'rtl' || direction === 'ltr' ? direction : undefined,
  }
}

/** What Lexical keeps beside a node: names of places, how a list counts. */
const stateOf = (node: Stored): Stored => storedAt(node, '$')

const NUMBERINGS = ['lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const

const numberingOf = (node: Stored): ListNumbering | undefined =>
  NUMBERINGS.find((numbering) => numbering === stateOf(node)['numbering'])

function count(node: Stored, name: string): number | undefined {
  const value = node[name]
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}

/** Browsers refuse spans above 1000; so do we, to keep a table from eating the page. */
function span(node: Stored, name: string): number | undefined {
  const value = count(node, name)
  return value === undefined || value < 2 ? undefined : Math.min(value, 1000)
}
