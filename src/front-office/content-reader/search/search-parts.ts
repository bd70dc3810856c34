import { upgradeBlocks } from '#content/blocks/upgrade-blocks.ts'
import { collectWants, noWants } from '../../queries/collect-wants.ts'
import type { Documents } from '../documents.ts'
import { publishedOnly } from '../gate.ts'
import { searchableText } from './searchable-text.ts'

/** What documents have words from besides themselves. */
export interface Part {
  readonly kind: 'terms' | 'captions' | 'body'
  readonly text: string
  /** What a pattern shows in turn, as `type:id`. */
  readonly uses: readonly string[]
}

/** A pattern may hold patterns; deeper than this is a mistake. */
const PATTERN_ROUNDS = 5

/** The words of terms, authors, files and published patterns, by `type:id`; what does not exist is left out. */
export async function readParts(
  documents: Documents,
  used: readonly string[],
): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>()
  let missing = new Set(used)
  for (let round = 0; round <= PATTERN_ROUNDS && missing.size > 0; round += 1) {
    for (const [key, part] of await readOnce(documents, [...missing])) parts.set(key, part)
    missing = new Set(
      [...parts.values()].flatMap(({ uses }) => uses).filter((key) => !parts.has(key)),
    )
  }
  return parts
}

async function readOnce(
  documents: Documents,
  keys: readonly string[],
): Promise<(readonly [string, Part])[]> {
  const idsOf = (type: string) =>
    keys.filter((key) => key.startsWith(`${type}:`)).map((key) => key.slice(type.length + 1))
  const [categories, tags, users, media, patterns] = await Promise.all([
    documents.byIds('categories', idsOf('categories'), { select: { title: true } }),
    documents.byIds('tags', idsOf('tags'), { select: { title: true } }),
    documents.byIds('users', idsOf('users'), { select: { name: true } }),
    documents.byIds('media', idsOf('media'), { select: { alt: true, caption: true } }),
    documents.byIds('patterns', idsOf('patterns'), {
      where: publishedOnly,
      select: { body: true },
    }),
  ])
  const named = (type: string, id: string, text: string | null | undefined) =>
    [`${type}:${id}`, { kind: 'terms', text: text ?? '', uses: [] }] as const
  return [
    ...[...categories.values()].map(({ id, title }) => named('categories', id, title)),
    ...[...tags.values()].map(({ id, title }) => named('tags', id, title)),
    ...[...users.values()].map(({ id, name }) => named('users', id, name)),
    ...[...media.values()].map(
      ({ id, alt, caption }) => [`media:${id}`, ofFile(alt, caption)] as const,
    ),
    ...[...patterns.values()].map(({ id, body }) => [`patterns:${id}`, ofPattern(body)] as const),
  ]
}

function ofFile(alt: string | null | undefined, caption: unknown): Part {
  const said = searchableText(caption).body
  return { kind: 'captions', text: `${alt ?? ''}\n${said}`.trim(), uses: [] }
}

function ofPattern(stored: unknown): Part {
  const body = upgradeBlocks(stored)
  const wants = noWants()
  collectWants(body, wants)
  const { body: text, captions } = searchableText(body)
  const patterns = [...wants.patterns].map((id) => `patterns:${id}`)
  return {
    kind: 'body',
    text: `${text}\n${captions}`.trim(),
    uses: [...patterns, ...[...wants.media].map((id) => `media:${id}`)],
  }
}
