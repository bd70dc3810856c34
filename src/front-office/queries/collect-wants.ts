import { isStored, type Stored } from './stored.ts'

/** What the content of a page refers to, before it is known whether any of it is public. */
export interface Wants {
  readonly media: Set<string>
  /** `type:id` of documents, terms and authors that are linked to. */
  readonly targets: Set<string>
  readonly patterns: Set<string>
  readonly menus: Set<string>
  /** Users whom a block presents. */
  readonly people: Set<string>
  /** Blocks that show a list of their own, or something of the page that they stand on. */
  readonly widgets: Stored[]
}

export const noWants = (): Wants => ({
  media: new Set(),
  targets: new Set(),
  patterns: new Set(),
  menus: new Set(),
  people: new Set(),
  widgets: [],
})

const WIDGETS = new Set([
  ...['post-list', 'term-list', 'date-list', 'comment-list'],
  ...['related-posts', 'breadcrumbs', 'table-of-contents', 'author-box'],
])

/** Fields of blocks, menus and documents that hold the id of a file. */
const MEDIA_FIELDS = [
  'media',
  'poster',
  'captions',
  'featuredImage',
  'logo',
  'logoDark',
  'icon',
  'socialImage',
  'image',
]

/** Deeper than any editor can build; a walk must end all the same. */
const DEEPEST = 120

/**
 * Adds to `wants` all that a stored value refers to, blocks inside rich text inside blocks included.
 * It goes by the shapes of fields (`{ relationTo, value }`, uploads by their names), not by
 * the config: content may be older than the config.
 */
export function collectWants(value: unknown, wants: Wants, depth = 0): void {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) {
    for (const item of value) collectWants(item, wants, depth + 1)
    return
  }
  if (!isStored(value)) return
  collectReference(value, wants)
  collectFiles(value, wants)
  collectBlock(value, wants)
  for (const part of Object.values(value)) {
    if (typeof part === 'object') collectWants(part, wants, depth + 1)
  }
}

function collectReference({ relationTo, value }: Stored, wants: Wants): void {
  if (typeof relationTo !== 'string' || typeof value !== 'string') return
  if (relationTo === 'media') wants.media.add(value)
  else wants.targets.add(`${relationTo}:${value}`)
}

function collectFiles(stored: Stored, wants: Wants): void {
  for (const name of MEDIA_FIELDS) {
    const id = stored[name]
    if (typeof id === 'string' && id !== '') wants.media.add(id)
  }
}

/** Blocks that name one thing by its id, and the field in which they do. */
const NAMING = [
  ['pattern', 'pattern', 'patterns'],
  ['navigation', 'menu', 'menus'],
  ['author-box', 'author', 'people'],
] as const

function collectBlock(stored: Stored, wants: Wants): void {
  const { blockType } = stored
  if (typeof blockType !== 'string') return
  if (WIDGETS.has(blockType)) wants.widgets.push(stored)
  for (const [type, field, kind] of NAMING) {
    const id = stored[field]
    if (blockType === type && typeof id === 'string') wants[kind].add(id)
  }
}
