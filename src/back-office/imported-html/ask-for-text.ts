/** Rich text nodes as they are stored, and what no text can hold as HTML. */
export interface ConvertedText {
  readonly nodes: readonly SerializedNode[]
  readonly rest: string
}

export interface SerializedNode {
  readonly type: string
  readonly version: number
}

const isNode = (value: unknown): value is SerializedNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const isText = (value: unknown): value is ConvertedText =>
  typeof value === 'object' &&
  value !== null &&
  'rest' in value &&
  typeof value.rest === 'string' &&
  'nodes' in value &&
  Array.isArray(value.nodes) &&
  value.nodes.every(isNode)

/** Asks the server, which has the import's own rules; undefined when there is no answer. */
export async function askForText(html: string): Promise<ConvertedText | undefined> {
  try {
    const response = await fetch('/api/html-as-text', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ html }),
    })
    const answer: unknown = response.ok ? await response.json() : undefined
    return isText(answer) ? answer : undefined
  } catch {
    // Offline: the caller says that nothing was changed.
    return undefined
  }
}
