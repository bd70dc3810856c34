import type { BlockNode, FlowNode } from './lexical-nodes.ts'

const LONGEST_ORIGIN = 4_000

/** Blocks without a home that stand in a row are one note, not a dozen. */
export function mergeNotes(flow: readonly FlowNode[]): FlowNode[] {
  const merged: FlowNode[] = []
  for (const node of flow) {
    const last = merged.at(-1)
    if (last !== undefined && isNote(last) && isNote(node))
      merged[merged.length - 1] = joined(last, node)
    else merged.push(node)
  }
  return merged
}

function isNote(node: FlowNode): node is BlockNode {
  return node.type === 'block' && node.fields.blockType === 'imported-html' && !node.fields.html
}

function joined(first: BlockNode, second: BlockNode): BlockNode {
  const origins = [first, second].map(({ fields }) =>
    fields.blockType === 'imported-html' ? fields.origin : '',
  )
  const origin = origins.join('\n').slice(0, LONGEST_ORIGIN)
  return { ...first, fields: { ...first.fields, blockType: 'imported-html', html: '', origin } }
}
