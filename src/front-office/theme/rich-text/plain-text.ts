import type { RichTextNode, RichTextView } from '../rich-text.view-data.ts'

const childrenOf = (node: RichTextNode): RichTextNode[] => ('children' in node ? node.children : [])

/** The words of nodes, without marks: for anchors and labels. */
export const plainText = (nodes: RichTextNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'linebreak' || node.type === 'tab') return ' '
      return plainText(childrenOf(node))
    })
    .join('')

const holdsSomething = (node: RichTextNode): boolean => {
  if (node.type === 'text') return node.text.trim() !== ''
  if (node.type === 'linebreak' || node.type === 'tab') return false
  return 'children' in node ? node.children.some(holdsSomething) : true
}

/** False for an editor that was opened and left empty. */
export const hasContent = (text: RichTextView | undefined): text is RichTextView =>
  text !== undefined && text.root.children.some(holdsSomething)
