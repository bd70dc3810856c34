import type { Config, LinkValue } from '#content/payload-types.ts'
import {
  blockInText,
  codeWord,
  emphasis,
  heading,
  linkNode,
  listOf,
  paragraph,
  quotation,
  strong,
  tableOf,
  textOf,
  type Part,
  type StoredNode,
  type StoredText,
} from './lexical-text.ts'

export type TextBlock = Config['blocks'][keyof Config['blocks']]

interface Material {
  readonly blocks: Readonly<Record<string, TextBlock>>
  readonly to: (target: string) => LinkValue
}

/**
 * The rich text of what is written in a small Markdown: paragraphs between blank lines, `##` to `####`, lists by `-`,
 * `1.` and `[ ]`, `>` quotations, `|` tables, `{name}` alone for a block; in a line `**strong**`, `*emphasis*`,
 * `` `code` `` and `[label](pages/about)`, whose target is a document of the starter or an address.
 *
 * @throws Error for a block that was not handed in
 */
export const prose = (text: string, material: Material): StoredText =>
  textOf(
    ...text
      .trim()
      .split(/\n\s*\n/)
      .map((piece) => nodeOf(piece.trim(), material)),
  )

const nodeOf = (piece: string, material: Material): StoredNode => {
  const name = /^\{([\w -]+)\}$/.exec(piece)?.[1]
  if (name !== undefined) return blockNode(name, material)
  if (piece.startsWith('|')) return tableOf(...rowsOf(piece, material))
  if (piece.startsWith('> ')) return quotation(...partsOf(piece.slice(2), material))
  return headingNode(piece, material) ?? listNode(piece, material) ?? plain(piece, material)
}

const plain = (piece: string, material: Material): StoredNode =>
  paragraph(...partsOf(piece, material))

const headingNode = (piece: string, material: Material): StoredNode | undefined => {
  const [, marks, title] = /^(#{2,4}) (.+)$/.exec(piece) ?? []
  if (marks === undefined || title === undefined) return undefined
  return heading(levelOf(marks), ...partsOf(title, material))
}

const blockNode = (name: string, { blocks }: Material): StoredNode => {
  const block = blocks[name]
  if (block === undefined) throw new Error(`There is no block “${name}” for this text.`)
  return blockInText(block)
}

const levelOf = (marks: string): 2 | 3 | 4 => (marks.length === 2 ? 2 : marks.length === 3 ? 3 : 4)

const LISTS = [
  { kind: 'bullet', mark: /^- / },
  { kind: 'number', mark: /^\d+\. / },
  { kind: 'check', mark: /^\[ \] / },
] as const

const listNode = (piece: string, material: Material): StoredNode | undefined => {
  const lines = piece.split('\n').map((line) => line.trim())
  const list = LISTS.find(({ mark }) => lines.every((line) => mark.test(line)))
  if (list === undefined) return undefined
  const items = lines.map((line) => partsOf(line.replace(list.mark, ''), material))
  return listOf(list.kind, ...items)
}

const rowsOf = (piece: string, material: Material): Part[][][] =>
  piece.split('\n').map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => partsOf(cell.trim(), material)),
  )

const MARKS = /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g

const partsOf = (line: string, { to }: Material): Part[] => {
  const parts: Part[] = []
  let end = 0
  for (const found of line.matchAll(MARKS)) {
    parts.push(line.slice(end, found.index), markedPart(found, to))
    end = found.index + found[0].length
  }
  return [...parts, line.slice(end)].filter((part) => part !== '')
}

const markedPart = (
  [, bold, slanted, code, label = '', target = '']: RegExpExecArray | string[],
  to: Material['to'],
): StoredNode => {
  if (bold !== undefined) return strong(bold)
  if (slanted !== undefined) return emphasis(slanted)
  if (code !== undefined) return codeWord(code)
  return linkNode(to(target), label)
}
