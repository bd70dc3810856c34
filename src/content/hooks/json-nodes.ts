/** One value inside a document, with the way that leads to it. */
export interface JsonNode {
  readonly value: unknown
  readonly key: string
  /** 1 for the document's own fields. */
  readonly depth: number
  readonly parent: JsonNode | undefined
}

/** A rich text may come as a string, which Payload parses later; it is looked at as what it will be. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*\{\s*"root"/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const childrenOf = (node: JsonNode, value: object): JsonNode[] =>
  Object.entries(value).map(([key, child]) => ({
    value: parsed(child),
    key,
    depth: node.depth + 1,
    parent: node,
  }))

/**
 * Every value of a document, without recursion: what a client sends may be nested deeper than the stack.
 * A branch deeper than `deepest` is named but not entered.
 */
export function* jsonNodes(document: object, deepest = Infinity): Generator<JsonNode> {
  const waiting: JsonNode[] = [{ value: document, key: '', depth: 0, parent: undefined }]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    const { value } = node
    if (typeof value !== 'object' || value === null || node.depth > deepest) continue
    for (const child of childrenOf(node, value)) waiting.push(child)
  }
}

/** `body.3.content`: the field of the form that a node belongs to; inside a rich text that is the text. */
export function fieldPath(node: JsonNode): string {
  const keys: string[] = []
  for (let at: JsonNode | undefined = node; at !== undefined; at = at.parent) keys.unshift(at.key)
  const path = keys.slice(1)
  const root = path.indexOf('root')
  return (root === -1 ? path : path.slice(0, root)).join('.')
}

/** The node of a block, in a page's body or in a rich text. */
export const blockTypeOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || !('blockType' in value)) return undefined
  return typeof value.blockType === 'string' ? value.blockType : undefined
}
