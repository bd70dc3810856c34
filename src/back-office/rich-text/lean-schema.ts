import type { ClientFieldSchemaMap } from 'payload'

type Entry = NonNullable<ReturnType<ClientFieldSchemaMap['get']>>

/**
 * What one editor in the browser reads of the schema: its own features' fields, and of its blocks the names. The
 * blocks themselves are in the client config already, and the editors within them bring their own schema when
 * they are rendered.
 *
 * It still answers `get` for every path, because the blocks of the document are rendered from it.
 */
class LeanSchema extends Map<string, Entry> {
  readonly whole: ClientFieldSchemaMap

  constructor(whole: ClientFieldSchemaMap, own: Iterable<[string, Entry]>) {
    super(own)
    this.whole = whole
  }

  override get(path: string): Entry | undefined {
    return this.whole.get(path)
  }
}

const BLOCKS = /^blocks\.lexical_(?:inline_)?blocks\./

/** Nothing for what the browser does not read: a block's fields, and all that lies deeper. */
function leanEntry(path: string, entry: Entry): Entry | undefined {
  if (!BLOCKS.test(path)) return entry
  const slug = path.replace(BLOCKS, '')
  if (slug.includes('.')) return undefined
  return { name: `lexical_blocks_${slug}`, type: 'blocks', blocks: [], blockReferences: [slug] }
}

function* ownEntries(whole: ClientFieldSchemaMap, editor: string): Generator<[string, Entry]> {
  const prefix = `${editor}.lexical_internal_feature.`
  for (const [path, entry] of whole) {
    if (!path.startsWith(prefix)) continue
    const lean = leanEntry(path.slice(prefix.length), entry)
    if (lean) yield [path, lean]
  }
}

const made = new WeakMap<ClientFieldSchemaMap, Map<string, ClientFieldSchemaMap>>()

/**
 * @param given the schema of the document, or the lean one that an editor handed on to the editors within it
 * @param editor schema path of the rich text, such as `posts.content`
 */
export const leanSchema = (given: ClientFieldSchemaMap, editor: string): ClientFieldSchemaMap => {
  const whole = given instanceof LeanSchema ? given.whole : given
  const byEditor = made.get(whole) ?? new Map<string, ClientFieldSchemaMap>()
  made.set(whole, byEditor)
  const lean = byEditor.get(editor) ?? new LeanSchema(whole, ownEntries(whole, editor))
  byEditor.set(editor, lean)
  return lean
}
