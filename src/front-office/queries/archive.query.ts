import type { Post } from '#content/payload-types.ts'
import { ancestorsOf, withDescendants } from '../content-reader/read-terms.ts'
import type { ListOf, PostFilter } from '../content-reader/read-posts.ts'
import { gatherPage, type Gathered } from './document.query.ts'
import { spanOf, type ListSubject } from './posts-subject.ts'
import { listTranslations, type ListTranslations } from './list-translations.query.ts'
import type { SiteContext } from './site-context.ts'

export interface ArchivePieces extends Gathered {
  readonly subject: ListSubject
  /** Where the list begins; page 2 is below it. */
  readonly base: string
  readonly page: number
  readonly list: ListOf<Post>
  readonly translations: ListTranslations
}

export const postsPerPage = ({ site }: SiteContext): number =>
  Math.min(100, Math.max(1, site.postsPerPage ?? 10))

/** The posts of a subject, as a filter; undefined when there is no such subject. */
export async function filterOfSubject(
  { reader, filter, site }: SiteContext,
  subject: ListSubject,
): Promise<PostFilter | undefined> {
  switch (subject.kind) {
    case 'posts':
      return { language: filter }
    case 'category': {
      const categories = await reader.categories()
      return categories.some(({ id }) => id === subject.id)
        ? { categories: withDescendants(categories, subject.id) }
        : undefined
    }
    case 'tag':
      return (await reader.tags([subject.id])).has(subject.id) ? { tags: [subject.id] } : undefined
    case 'author':
      return { authors: [subject.id] }
    case 'date':
      return { language: filter, ...spanOf(subject, site.timeZone) }
  }
}

/** One page of a list of posts; undefined when there is no such subject or page. */
export async function queryArchive(
  context: SiteContext,
  { subject, base, page }: { subject: ListSubject; base: string; page: number },
  use: 'home' | 'archives' = 'archives',
): Promise<ArchivePieces | undefined> {
  const filter = await filterOfSubject(context, subject)
  if (filter === undefined) return undefined
  const list = await context.reader.posts(filter, {
    page,
    limit: postsPerPage(context),
    order: subject.kind === 'posts' ? 'sticky-first' : 'newest',
  })
  if (list.docs.length === 0 && !hasEmptyPage(subject, page)) return undefined
  const [translations, around] = await Promise.all([
    listTranslations(context, subject, use === 'home'),
    targetsOf(context, subject),
  ])
  const gathered = await gatherPage(context, use, {
    contents: [],
    listed: list.docs.map((document) => ({ type: 'posts', document })),
    targets: [...around, ...translations.documents.map(({ key }) => key)],
    authors: subject.kind === 'author' ? [subject.id] : [],
  })
  return { ...gathered, subject, base, page, list, translations }
}

/** A term without posts has a first page that says so; a date or a person without posts has none. */
const hasEmptyPage = ({ kind }: ListSubject, page: number): boolean =>
  page === 1 && kind !== 'date' && kind !== 'author'

/** What the archive names: its page, or terms: itself, those above it and those just below. */
async function targetsOf({ reader }: SiteContext, subject: ListSubject): Promise<string[]> {
  if (subject.kind === 'posts') return subject.of ? [`pages:${subject.of.id}`] : []
  if (subject.kind === 'tag') return [`tags:${subject.id}`]
  if (subject.kind !== 'category') return []
  const categories = await reader.categories()
  const around = [
    ...ancestorsOf(categories, subject.id).map(({ id }) => id),
    ...withDescendants(categories, subject.id),
  ]
  return around.map((id) => `categories:${id}`)
}
