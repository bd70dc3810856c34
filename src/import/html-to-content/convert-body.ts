import { createHash } from 'node:crypto'
import { limits } from '#content/hooks/limits.ts'
import type { ImportWarning } from '../import-warning.ts'
import { linkedAnchors } from './anchors.ts'
import { cleanSource } from './clean-source.ts'
import { escapeCode } from './escape-code.ts'
import { compactFlow, isTooLarge, withAddressesOnly } from './compact-flow.ts'
import { contentWords } from './content-words.ts'
import { countBlocks } from './count-blocks.ts'
import type { Conversion, Resolver } from './conversion.ts'
import type { ContentBlock } from './content-block.ts'
import type { BlockNode, FlowNode, RichText, TextFlowNode } from './lexical-nodes.ts'
import type { HtmlNode } from './html-tree.ts'
import { richText } from './lexical-nodes.ts'
import { parseBody } from './parse-body.ts'
import { rules } from './rules.ts'
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
  const clean = escapeCode(cleanSource(source))
  const conversion: Conversion = {
    resolver,
    linked: linkedAnchors(clean),
    newId: idMaker(seed),
    warn: (code, message, french) => warnings.push({ code, message, french }),
  }
  const tree = [...parseBody(clean), ...looseFootnotes(clean, resolver)]
  const whole = new Walker(conversion, rules).flow(tree, START)
  const flow = isTooLarge(whole) ? compacted(conversion, tree) : whole
  const words = compareWords(sourceWords(clean), contentWords(flow))
  return { flow, warnings: withoutRepeats(warnings), blocks: countBlocks(flow), words }
}

/** Notes that the text refers to, when the block that lists them was lost. */
function looseFootnotes(source: string, resolver: Resolver): HtmlNode[] {
  const areMissing = source.includes('data-fn=') && !source.includes('wp:footnotes')
  if (!areMissing || resolver.footnotes().length === 0) return []
  return [{ kind: 'marker', source: 'block', name: 'core/footnotes', attributes: {}, children: [] }]
}

/** Millions of characters that a form saves. */
const MOST = limits.characters / 1_000_000

/** Again, without boxes around blocks, for only a flat text can be made into a few pieces. */
function compacted(conversion: Conversion, tree: readonly HtmlNode[]): FlowNode[] {
  conversion.warn(
    'block-kept-as-html',
    'The text is longer than a document may be in single paragraphs; it is kept as HTML in large pieces.',
    'Le texte est plus long qu’un document ne peut l’être paragraphe par paragraphe ; il est gardé en HTML, en grands morceaux.',
  )
  const quiet = { ...conversion, resolver: withAddressesOnly(conversion.resolver), warn: () => {} }
  const flow = new Walker(quiet, rules).flow(tree, { ...START, level: 'leaf' })
  const compact = compactFlow(quiet, flow)
  if (isTooLarge(compact))
    conversion.warn(
      'block-kept-as-html',
      `The text has more than ${MOST} million characters, which is more than a form saves: to edit it, divide it into several.`,
      `Le texte dépasse ${MOST} millions de caractères, plus qu’un formulaire n’en enregistre : pour le modifier, divisez-le en plusieurs.`,
    )
  return compact
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
