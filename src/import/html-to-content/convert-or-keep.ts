import { createHash } from 'node:crypto'
import type { ImportWarning } from '../import-warning.ts'
import { cleanSource } from './clean-source.ts'
import { contentWords } from './content-words.ts'
import { blockNode, type Resolver } from './conversion.ts'
import { convertBody, type ConvertedBody } from './convert-body.ts'
import { countBlocks } from './count-blocks.ts'
import type { FlowNode } from './lexical-nodes.ts'
import { compareWords, wordsIn } from './words.ts'
import { escapeText, sanitiseHtml } from './write-html.ts'
import { said } from '../said.ts'

/** Characters that a block of HTML holds; as many blocks as it takes. */
const PIECE = 200_000

/**
 * Converts a body; one on which the conversion stumbles is kept whole, as sanitised HTML and with a warning. A fault of
 * ours costs one text its form, and no run its end.
 */
export function convertOrKeep(source: string, resolver: Resolver, seed: string): ConvertedBody {
  try {
    return convertBody(source, resolver, seed)
  } catch (error) {
    return kept(source, seed, error instanceof Error ? error.message : String(error))
  }
}

function kept(source: string, seed: string, why: string): ConvertedBody {
  const clean = cleanSource(source)
  const flow = htmlBlocks(readable(clean), seed)
  const sentence = said(
    `Its text could not be converted (${why}); it is kept as HTML.`,
    `Son texte n’a pas pu être converti (${why}) ; il est gardé en HTML.`,
  )
  const warnings: ImportWarning[] = [{ code: 'block-kept-as-html', ...sentence }]
  const words = compareWords(wordsIn(readable(clean).replace(/<[^>]*>/g, ' ')), contentWords(flow))
  return { flow, warnings, blocks: countBlocks(flow), words }
}

/** What even the sanitiser does not take is shown as it was written. */
function readable(source: string): string {
  try {
    return sanitiseHtml(source)
  } catch {
    return `<pre>${escapeText(source)}</pre>`
  }
}

function htmlBlocks(html: string, seed: string): FlowNode[] {
  const prefix = createHash('sha256').update(`${seed} kept`).digest('hex').slice(0, 16)
  let count = 0
  const newId = () => `${prefix}${(count++).toString(16).padStart(8, '0')}`
  return piecesOf(html).map((piece) =>
    blockNode({ newId }, { blockType: 'imported-html', html: piece, origin: '' }),
  )
}

/** Cut before a tag, so that no tag is cut in two. */
function piecesOf(html: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (html.length - start > PIECE) {
    const tag = html.lastIndexOf('<', start + PIECE)
    const end = tag > start ? tag : start + PIECE
    pieces.push(html.slice(start, end))
    start = end
  }
  const rest = html.slice(start)
  return rest === '' ? pieces : [...pieces, rest]
}
