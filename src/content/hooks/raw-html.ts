import { isDeepStrictEqual } from 'node:util'
import { blockTypeOf, fieldPath, jsonNodes } from './json-nodes.ts'

type Block = Record<string, unknown>

const isRawHtml = (value: unknown): value is Block => blockTypeOf(value) === 'raw-html'

const rawBlocks = (document: object): Block[] =>
  [...jsonNodes(document)].map(({ value }) => value).filter(isRawHtml)

const withoutId = ({ id, ...block }: Block): Block => block

/** Makes one object the same as another without changing its place in the document. */
function overwrite(block: Block, stored: Block): void {
  for (const key of Object.keys(block)) Reflect.deleteProperty(block, key)
  Object.assign(block, structuredClone(stored))
}

export interface AroundRawHtml<Document> {
  readonly document: Document
  /** Form fields that hold a raw HTML block which was not there before. */
  readonly added: readonly string[]
}

/**
 * What somebody saves who may not write raw HTML: each such block is as stored, at every depth;
 * leaving one out is allowed. A copy of the whole document (with new ids) keeps its blocks.
 *
 * @param stored the document as it was, or the one it is a copy of
 */
export function keepRawHtml<Document extends object>(
  document: Document,
  stored: object,
  isCopy: boolean,
): AroundRawHtml<Document> {
  if (rawBlocks(document).length === 0) return { document, added: [] }
  const before = rawBlocks(stored)
  const copy = structuredClone(document)
  const added: string[] = []
  for (const node of jsonNodes(copy)) {
    const { value } = node
    if (!isRawHtml(value)) continue
    const known = before.find(({ id }) => id !== undefined && id === value['id'])
    const same = () => before.some((each) => isDeepStrictEqual(withoutId(each), withoutId(value)))
    if (known !== undefined) overwrite(value, known)
    else if (!isCopy || !same()) added.push(fieldPath(node))
  }
  return { document: copy, added }
}
