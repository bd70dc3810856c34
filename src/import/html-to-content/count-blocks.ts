import { isRecord } from './block-grammar.ts'
import type { FlowNode } from './lexical-nodes.ts'

/** How many blocks of each type stand in a flow, at every depth. */
export function countBlocks(flow: readonly FlowNode[]): Map<string, number> {
  const counts = new Map<string, number>()
  countIn(flow, counts)
  return counts
}

function countIn(value: unknown, counts: Map<string, number>): void {
  if (Array.isArray(value)) for (const entry of value) countIn(entry, counts)
  if (!isRecord(value)) return
  const type = value['blockType']
  if (typeof type === 'string') counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const entry of Object.values(value)) countIn(entry, counts)
}
