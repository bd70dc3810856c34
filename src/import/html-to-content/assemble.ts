import { withAnchor } from './anchors.ts'
import type { Conversion } from './conversion.ts'
import { border, inlineNodes } from './flow-tokens.ts'
import type { BreakToken, InlineToken, Token } from './flow-tokens.ts'
import { paragraph } from './lexical-nodes.ts'
import type { Alignment, FlowNode } from './lexical-nodes.ts'

/** Makes paragraphs of the text between borders; nodes stand where they stood. Empty paragraphs are dropped. */
export function assemble(
  conversion: Conversion,
  tokens: readonly Token[],
  align: Alignment,
): FlowNode[] {
  const flow = new Assembly(conversion, align)
  for (const token of withClassicBreaks(tokens)) flow.add(token)
  return flow.finish()
}

class Assembly {
  readonly #conversion: Conversion
  readonly #nodes: FlowNode[] = []
  #inline: InlineToken[] = []
  #notes: FlowNode[] = []
  #align: Alignment
  #anchor: string | undefined

  constructor(conversion: Conversion, align: Alignment) {
    this.#conversion = conversion
    this.#align = align
  }

  add(token: Token): void {
    if (token.kind === 'anchor') this.#anchor ??= token.name
    else if (token.kind === 'note') this.#notes.push(token.node)
    else if (token.kind === 'text' || token.kind === 'break') this.#inline.push(token)
    else {
      this.#closeParagraph()
      if (token.kind === 'border') this.#align = token.align
      else this.#push(token.node)
    }
  }

  /** An anchor with nothing behind it belongs to what is before it. */
  finish(): FlowNode[] {
    this.#closeParagraph()
    const last = this.#anchor === undefined ? undefined : this.#nodes.pop()
    if (last !== undefined) this.#push(last)
    return this.#nodes
  }

  #closeParagraph(): void {
    const inline = inlineNodes(this.#conversion, this.#inline)
    if (inline.length > 0) this.#push(paragraph(inline, this.#align))
    for (const note of this.#notes) this.#nodes.push(note)
    this.#inline = []
    this.#notes = []
  }

  #push(node: FlowNode): void {
    this.#nodes.push(this.#anchor === undefined ? node : withAnchor(node, this.#anchor))
    this.#anchor = undefined
  }
}

/** `wpautop`: a line end right after `<br>` is the same break; two `<br>` end the paragraph. */
function withClassicBreaks(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'break') kept.push(...classicBreak(token, lastWritten(kept)))
    else kept.push(token)
  }
  return kept
}

function classicBreak(token: BreakToken, before: Token | undefined): Token[] {
  const isRepeated = before?.kind === 'break' && before.from !== 'tag' && token.from !== 'tag'
  if (!isRepeated) return [token]
  const areBothTags = token.from === 'classic-tag' && before.from === 'classic-tag'
  return areBothTags ? [border(token.align)] : []
}

function lastWritten(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast((token) => token.kind !== 'text' || token.text.trim() !== '')
}
