import type { ListItemNode, ListNode, RichTextNode } from '../rich-text.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { anchorId, directionOf } from './element-class.ts'
import type { RenderNodes } from './rich-text.tsx'

/** Lexical keeps a nested list in an item of its own, without text: it belongs to the item before. */
interface Entry {
  item: ListItemNode
  nested: RichTextNode[]
}

const isItem = (node: RichTextNode): node is ListItemNode => node.type === 'listitem'
const holdsOnlyLists = (item: ListItemNode): boolean =>
  item.children.length > 0 && item.children.every(({ type }) => type === 'list')

export const entriesOf = (list: ListNode): Entry[] => {
  const entries: Entry[] = []
  for (const item of list.children.filter(isItem)) {
    const before = entries.at(-1)
    if (before && holdsOnlyLists(item)) before.nested.push(...item.children)
    else entries.push({ item, nested: [] })
  }
  return entries
}

const Mark = ({ item, context }: { item: ListItemNode; context: RenderContext }) => (
  <span className="visually-hidden">
    {item.checked === true ? context.words.done : context.words.toDo}{' '}
  </span>
)

const entryClass = (list: ListNode, item: ListItemNode): string | undefined => {
  if (list.listType !== 'check') return undefined
  return item.checked === true ? 'is-checked' : 'is-unchecked'
}

interface ListProps {
  list: ListNode
  context: RenderContext
  renderNodes: RenderNodes
}

/** Bullets, numbers and check lists, at any depth. Check marks are words for who cannot see them. */
export const List = ({ list, context, renderNodes }: ListProps) => {
  const entries = entriesOf(list).map(({ item, nested }, index) => (
    <li key={index} id={anchorId(item, context)} className={entryClass(list, item)}>
      {list.listType === 'check' ? <Mark item={item} context={context} /> : undefined}
      {renderNodes(item.children, context)}
      {renderNodes(nested, context)}
    </li>
  ))
  const place = { id: anchorId(list, context), dir: directionOf(list) }
  if (list.listType === 'number')
    return (
      <ol
        {...place}
        start={list.start === 1 && list.isReversed !== true ? undefined : list.start}
        reversed={list.isReversed === true}
        type={typeOf(list)}
      >
        {entries}
      </ol>
    )
  return (
    <ul {...place} className={list.listType === 'check' ? 'check-list' : undefined}>
      {entries}
    </ul>
  )
}

const TYPES = {
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const

const typeOf = ({ numbering }: ListNode) => (numbering === undefined ? undefined : TYPES[numbering])
