import type { Where } from 'payload'
import { listedAnyTime, listedWhere } from '../gate.ts'
import type { ReadSession } from '../session.ts'
import { MOST_TEXTS } from '../site-memory.ts'
import { fold, indexedText } from './fold-words.ts'
import { searchableText } from './searchable-text.ts'

/** A document that search may find from its date on. */
export interface Searchable {
  readonly type: 'posts' | 'pages'
  readonly id: string
  readonly publishedAt: string
  readonly language: string | undefined
}

export type Named = Pick<Searchable, 'type' | 'id' | 'language'>

/** A public document's words, folded: lower case, without accents. */
export interface SearchText {
  readonly title: string
  readonly text: string
}

const AT_ONCE = 100
/** Characters kept of one document: memory is dearer than an index. */
const LONGEST_KEPT = 50_000

/** What is public now, newest first; kept until a page or post changes. */
export async function readSearchables(session: ReadSession): Promise<readonly Searchable[]> {
  session.log.list('posts')
  session.log.list('pages')
  const shelf = await session.memory.searchables.readOne('all', async () => {
    const [posts, pages] = await Promise.all([rowsOf(session, 'posts'), rowsOf(session, 'pages')])
    return { rows: [...posts, ...pages].sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)) }
  })
  const now = session.now.toISOString()
  return (shelf?.rows ?? []).filter(({ publishedAt }) => publishedAt !== '' && publishedAt <= now)
}

async function rowsOf({ documents }: ReadSession, type: Searchable['type']): Promise<Searchable[]> {
  const { docs } = await documents.find(type, {
    where: listedAnyTime,
    limit: 0,
    select: { publishedAt: true, language: true },
  })
  return docs.map(({ id, publishedAt, language }) => ({
    ...{ type, id, publishedAt: publishedAt ?? '', language: language ?? undefined },
  }))
}

/**
 * What is public now and has all the words in its title or excerpt, and none of those that are left out: asked for where
 * no texts are kept.
 */
export async function readNamed(
  { documents, log, now }: ReadSession,
  { words, without }: { words: readonly string[]; without: readonly string[] },
  limit: number,
): Promise<Named[]> {
  log.list('posts')
  log.list('pages')
  const holding = (word: string): Where => ({
    or: [{ title: { like: word } }, { excerpt: { like: word } }],
  })
  const find = async (type: Searchable['type']) => {
    const { docs } = await documents.find(type, {
      where: { and: [listedWhere(now), ...words.map(holding)] },
      ...{ limit, sort: ['-publishedAt', '-id'] },
      select: { title: true, excerpt: true, language: true },
    })
    return docs
      .filter((document) => !hasAny(document, without))
      .map(({ id, language }) => ({ type, id, language: language ?? undefined }))
  }
  return (await Promise.all([find('posts'), find('pages')])).flat()
}

function hasAny(document: NamedText, words: readonly string[]): boolean {
  const said = fold(`${document.title ?? ''} ${document.excerpt ?? ''}`)
  return words.some((word) => said.includes(word))
}

interface NamedText {
  readonly title?: string | null
  readonly excerpt?: string | null
}

/**
 * The texts of the newest documents by `type:id`. Only those that changed are read again; whether
 * each may be shown was decided by `readSearchables`.
 */
export function readSearchTexts(
  session: ReadSession,
  rows: readonly Searchable[],
): Promise<Map<string, SearchText>> {
  const keys = rows.slice(0, MOST_TEXTS).map(({ type, id }) => `${type}:${id}`)
  return session.memory.texts.read(keys, async (missing) => {
    const texts = new Map<string, SearchText>()
    for (let start = 0; start < missing.length; start += AT_ONCE) {
      await loadTexts(session, missing.slice(start, start + AT_ONCE), texts)
    }
    return texts
  })
}

async function loadTexts(
  { documents }: ReadSession,
  keys: readonly string[],
  texts: Map<string, SearchText>,
): Promise<void> {
  const idsOf = (type: string) =>
    keys.filter((key) => key.startsWith(`${type}:`)).map((key) => key.slice(type.length + 1))
  const where = listedAnyTime
  const fields = { title: true, excerpt: true } as const
  const [posts, pages] = await Promise.all([
    documents.byIds('posts', idsOf('posts'), { where, select: { ...fields, content: true } }),
    documents.byIds('pages', idsOf('pages'), { where, select: { ...fields, body: true } }),
  ])
  for (const { id, ...post } of posts.values()) texts.set(`posts:${id}`, textOf(post, post.content))
  for (const { id, ...page } of pages.values()) texts.set(`pages:${id}`, textOf(page, page.body))
}

function textOf({ title, excerpt }: NamedText, content: unknown): SearchText {
  const { body, captions } = searchableText(content)
  const words = [title, excerpt, body, captions].map((text) => text ?? '').join('\n')
  return { title: indexedText(title ?? ''), text: indexedText(words.slice(0, LONGEST_KEPT)) }
}
