import { type DocumentValues, idOf, isRecord, valuesOf } from '#publishing/document-values.ts'

/** What a Lexical text holds beside words: documents it leads to or shows, and blocks. */
export type RichTextPart =
  | {
      readonly kind: 'link' | 'upload' | 'relationship'
      readonly type: string
      readonly id: string
    }
  | { readonly kind: 'block'; readonly block: DocumentValues }

/** Walks the nodes without recursion: a text pasted from elsewhere may be thousands deep. */
export function* richTextParts(richText: DocumentValues): Generator<RichTextPart> {
  const waiting: unknown[] = [richText['root']]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isRecord(node)) continue
    const part = partOf(node)
    if (part !== undefined) yield part
    for (const child of childrenOf(node)) waiting.push(child)
  }
}

/** The last one first: they are taken from the end. */
const childrenOf = ({ children }: DocumentValues): unknown[] =>
  Array.isArray(children) ? [...children].reverse() : []

function partOf(node: DocumentValues): RichTextPart | undefined {
  const fields = valuesOf(node['fields'])
  switch (node['type']) {
    case 'link':
    case 'autolink':
      return document('link', valuesOf(fields['doc']))
    case 'upload':
    case 'relationship':
      return document(node['type'], node)
    case 'block':
    case 'inlineBlock':
      return { kind: 'block', block: fields }
    default:
      return undefined
  }
}

function document(
  kind: 'link' | 'upload' | 'relationship',
  { relationTo, value }: DocumentValues,
): RichTextPart | undefined {
  const id = idOf(value)
  return typeof relationTo === 'string' && id !== undefined
    ? { kind, type: relationTo, id }
    : undefined
}
