import { createHash } from 'node:crypto'
import type { ImportWarning } from '../import-warning.ts'
import { contentWords } from './content-words.ts'
import { countBlocks } from './count-blocks.ts'
import type { Conversion, Resolver } from './conversion.ts'
import type { ContentBlock } from './content-block.ts'
import type { BlockNode, FlowNode, RichText, TextFlowNode } from './lexical-nodes.ts'
import { richText } from './lexical-nodes.ts'
import { parseBody } from './parse-body.ts'
import { rules } from './rules.ts'
import { unknownShortcodes } from './shortcode-grammar.ts'
import { START, Walker } from './walk.ts'
import { compareWords, sourceWords } from './words.ts'
import type { WordCount } from './words.ts'

export interface ConvertedBody {
  readonly flow: readonly FlowNode[]
  readonly warnings: readonly ImportWarning[]
  /** How many blocks of each type it took. */
  readonly blocks: ReadonlyMap<string, number>
  readonly words: WordCount
}

/**
 * Turns a body of WordPress (block editor or classic) into our content.
 * @param seed makes the ids inside: the same seed and source give the same content.
 */
export function convertBody(source: string, resolver: Resolver, seed: string): ConvertedBody {
  const warnings: ImportWarning[] = []
  const conversion: Conversion = {
    resolver,
    newId: idMaker(seed),
    warn: (code, message) => warnings.push({ code, message }),
  }
  for (const name of unknownShortcodes(source)) {
    conversion.warn(
      'shortcode-kept',
      `[${name}] is a plugin’s; it stays in the text as it is written.`,
    )
  }
  const flow = new Walker(conversion, rules).flow(parseBody(source), START)
  const words = compareWords(sourceWords(source), contentWords([...flow]))
  return { flow, warnings: withoutRepeats(warnings), blocks: countBlocks(flow), words }
}

/** Ids of blocks, links and rows: 24 hexadecimal digits, as Payload makes them, but the same each time. */
function idMaker(seed: string): () => string {
  const prefix = createHash('sha256').update(seed).digest('hex').slice(0, 16)
  let count = 0
  return () => `${prefix}${(count++).toString(16).padStart(8, '0')}`
}

function withoutRepeats(warnings: readonly ImportWarning[]): ImportWarning[] {
  const seen = new Map<string, ImportWarning>()
  for (const warning of warnings) seen.set(`${warning.code} ${warning.message}`, warning)
  return [...seen.values()]
}

/** A post's content: running text with blocks in it. */
export function asRichText(flow: readonly FlowNode[]): RichText {
  return richText([...flow])
}

/** A page's body: blocks, with the running text between them as blocks of text. */
export function asBlocks(flow: readonly FlowNode[], seed: string): ContentBlock[] {
  const newId = idMaker(`${seed} body`)
  const blocks: ContentBlock[] = []
  let text: TextFlowNode[] = []
  const closeText = () => {
    if (text.length > 0)
      blocks.push({ blockType: 'rich-text', id: newId(), version: 1, content: richText(text) })
    text = []
  }
  for (const node of flow) {
    if (node.type !== 'block') {
      text.push(node)
      continue
    }
    closeText()
    blocks.push(fieldsOf(node))
  }
  closeText()
  return blocks
}

function fieldsOf(node: BlockNode): ContentBlock {
  return node.fields
}
