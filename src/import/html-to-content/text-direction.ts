import type { InlineNode, ListItemNode, ListNode } from './lexical-nodes.ts'

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The first letter says which way a text runs (Unicode Bidirectional Algorithm, P2 and P3); the rest is the page's way. */
export function directionOf(
  nodes: readonly (InlineNode | ListNode | ListItemNode)[],
): 'rtl' | null {
  for (const node of nodes) {
    const letter = node.type === 'text' ? /\p{L}/u.exec(node.text)?.[0] : undefined
    if (letter !== undefined) return RTL.test(letter) ? 'rtl' : null
    if ('children' in node && directionOf(node.children) === 'rtl') return 'rtl'
  }
  return null
}
