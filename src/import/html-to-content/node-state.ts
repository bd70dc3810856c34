import type { NodeState } from './lexical-nodes.ts'

/** The same node with more kept beside it; what it has already stays. */
export function withState<Node extends { $?: NodeState }>(node: Node, state: NodeState): Node {
  return Object.keys(state).length === 0 ? node : { ...node, $: { ...state, ...node.$ } }
}
