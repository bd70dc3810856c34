import { convertBody } from '#import/html-to-content/convert-body.ts'
import type { ConvertedBody } from '#import/html-to-content/convert-body.ts'
import { plainResolver } from './plain-resolver.ts'

const MARKS: readonly (readonly [bit: number, sign: string])[] = [
  [1, '*'],
  [2, '/'],
  [4, '~'],
  [8, '_'],
  [16, '`'],
  [32, ','],
  [64, '^'],
  [128, '='],
]

type Stored = Readonly<Record<string, unknown>>

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Stored): Stored[] =>
  Array.isArray(node['children']) ? node['children'].filter(isStored) : []

/** Emphasis as signs, a line break as `|`, a link as `words→address`. */
function inline(node: Stored): string {
  if (node['type'] === 'linebreak') return '|'
  if (node['type'] === 'text') {
    const signs = MARKS.filter(([bit]) => (Number(node['format']) & bit) !== 0).map(([, s]) => s)
    return `${signs.join('')}${String(node['text'])}${[...signs].reverse().join('')}`
  }
  const words = childrenOf(node).map(inline).join('')
  return node['type'] === 'link' ? `[${words}→${addressOf(node['fields'])}]` : words
}

function addressOf(fields: unknown): string {
  if (!isStored(fields)) return ''
  const doc = fields['doc']
  return isStored(doc)
    ? `${String(doc['relationTo'])}:${String(doc['value'])}`
    : String(fields['url'])
}

const FIELDS_LEFT_OUT = new Set(['id', 'version', 'blockName', 'blockType'])

function value(of: unknown): string {
  if (Array.isArray(of)) return `[${of.map(value).join(', ')}]`
  if (!isStored(of)) return String(of)
  if (isStored(of['root'])) return `{${childrenOf(of['root']).map(line).join(' ¶ ')}}`
  return `{${fields(of)}}`
}

const fields = (of: Stored): string =>
  Object.entries(of)
    .filter(([name]) => !FIELDS_LEFT_OUT.has(name))
    .map(([name, each]) => `${name}=${value(each)}`)
    .join(' ')

const items = (node: Stored): string => childrenOf(node).map(line).join(' ; ')

const lists = (node: Stored): string =>
  childrenOf(node)
    .map((child) => (child['type'] === 'list' ? line(child) : inline(child)))
    .join('')

/** How each kind of node is written; all others are text. */
const WRITERS: Readonly<Record<string, (node: Stored) => string>> = {
  block: ({ fields: of }) =>
    isStored(of) ? `<${[String(of['blockType']), fields(of)].join(' ').trim()}>` : '',
  list: (node) =>
    `${String(node['tag'])}${node['start'] === 1 ? '' : String(node['start'])}(${items(node)})`,
  listitem: lists,
  table: (node) => `table(${items(node)})`,
  tablerow: (node) => `row(${items(node)})`,
  tablecell: (node) =>
    `${node['headerState'] === 0 ? '' : 'th:'}${childrenOf(node).map(line).join(' ¶ ')}`,
  heading: (node) => `${String(node['tag'])}: ${inline(node)}`,
  quote: (node) => `quote: ${inline(node)}`,
  horizontalrule: () => '---',
}

/** What is kept beside a node in `#{…}`, its alignment, itself. */
function line(node: Stored): string {
  const state = isStored(node['$']) ? `#${value(node['$'])} ` : ''
  const align = node['format'] ? `${String(node['format'])} ` : ''
  return state + align + (WRITERS[String(node['type'])] ?? inline)(node)
}

/** Converted content as lines that a person can read in a test. */
export const outlineOf = (flow: readonly unknown[]): string[] => flow.filter(isStored).map(line)

export const convert = (
  source: string,
  site: Parameters<typeof plainResolver>[0] = {},
): ConvertedBody => convertBody(source, plainResolver(site), 'test')

/** What a body becomes, line by line. */
export const outline = (source: string, site: Parameters<typeof plainResolver>[0] = {}): string[] =>
  outlineOf(convert(source, site).flow)

export const warningsOf = (source: string): string[] =>
  convert(source).warnings.map(({ code }) => code)
