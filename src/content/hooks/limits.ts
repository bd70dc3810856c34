import type { FlattenedField } from 'payload'
import { bilingual, type Bilingual } from '#content/fields/bilingual.ts'
import { blockTypeOf, fieldPath, type JsonNode, jsonNodes } from './json-nodes.ts'

/** Far above what people write and far below what hurts; a book of 500 pages is about a million characters. */
export const limits = {
  /** Characters of all texts of a document together. */
  characters: 4_000_000,
  /** The same of one that an import brings: an old text is kept whole, though its form cannot save it any more. */
  importedCharacters: 40_000_000,
  /** Characters of one text. */
  text: 1_000_000,
  /** Characters of a one-line field, and of a field of some lines, that name no limit themselves. */
  line: 2_000,
  lines: 100_000,
  blocks: 2_000,
  /** Blocks inside blocks. */
  blockDepth: 12,
  /** Levels of JSON: ten nested lists in a block in a block in a section are about seventy. */
  depth: 200,
  values: 200_000,
} as const

/** What a write breaks, and where. */
export interface Broken {
  readonly path: string
  readonly sentence: Bilingual
}

const tooLong = bilingual('This text is too long.', 'Ce texte est trop long.')
const tooDeep = bilingual(
  'This is nested too deeply: put less inside of each other.',
  'L’imbrication est trop profonde : imbriquez moins d’éléments.',
)
const tooMuch = bilingual(
  'This document is too large: divide it into several.',
  'Ce document est trop grand : divisez-le en plusieurs.',
)
const badName = bilingual('This name is not allowed.', 'Ce nom n’est pas autorisé.')

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

interface Totals {
  values: number
  characters: number
  blocks: number
}

function blockDepth(node: JsonNode): number {
  let depth = 0
  for (let at: JsonNode | undefined = node; at !== undefined; at = at.parent)
    if (blockTypeOf(at.value) !== undefined) depth += 1
  return depth
}

function brokenBy(node: JsonNode, totals: Totals): Bilingual | undefined {
  const { value } = node
  totals.values += 1
  if (typeof value === 'string') totals.characters += value.length
  if (blockTypeOf(value) !== undefined) {
    totals.blocks += 1
    if (blockDepth(node) > limits.blockDepth) return tooDeep
  }
  if (FORBIDDEN_KEYS.has(node.key)) return badName
  if (node.depth > limits.depth) return tooDeep
  return typeof value === 'string' && value.length > limits.text ? tooLong : undefined
}

const isTooMuch = (totals: Totals, characters: number): boolean =>
  totals.values > limits.values || totals.characters > characters || totals.blocks > limits.blocks

/** The first limit of size or depth that a document breaks. @param characters that it may have */
export function brokenLimit(
  document: object,
  characters: number = limits.characters,
): Broken | undefined {
  const totals: Totals = { values: 0, characters: 0, blocks: 0 }
  for (const node of jsonNodes(document, limits.depth)) {
    const sentence = brokenBy(node, totals)
    if (sentence !== undefined) return { path: fieldPath(node), sentence }
    if (isTooMuch(totals, characters))
      return { path: fieldPath(node).split('.')[0] ?? '', sentence: tooMuch }
  }
  return undefined
}

function longest(field: FlattenedField): number | undefined {
  if (field.type === 'text') return field.maxLength ?? limits.line
  return field.type === 'textarea' ? (field.maxLength ?? limits.lines) : undefined
}

/** The first plain text field that is longer than it may be; drafts skip Payload's own check. */
export function brokenLength(
  document: Readonly<Record<string, unknown>>,
  fields: readonly FlattenedField[],
): Broken | undefined {
  const field = fields.find((each) => {
    const value = document[each.name]
    return typeof value === 'string' && value.length > (longest(each) ?? Infinity)
  })
  return field === undefined ? undefined : { path: field.name, sentence: tooLong }
}
