import type { Translation } from '../content-reader/read-translations.ts'
import { archivePath } from '#publishing/paths/url-patterns.ts'
import { spanOf, type ListSubject } from './posts-subject.ts'
import { homePath, type SiteContext } from './site-context.ts'

/** The same page at another address. */
export interface Alternate {
  readonly language: string
  readonly href: string
}

/** What a list is in other languages: documents, whose addresses are still to be read, or addresses. */
export interface ListTranslations {
  readonly documents: readonly Translation[]
  readonly addresses: readonly Alternate[]
}

const NONE: ListTranslations = { documents: [], addresses: [] }

/** Where the posts of a subject are listed in the site's other languages. */
export async function listTranslations(
  context: SiteContext,
  subject: ListSubject,
  isHome: boolean,
): Promise<ListTranslations> {
  const { reader, languages, language } = context
  if (languages.length < 2) return NONE
  switch (subject.kind) {
    case 'category':
      return {
        ...NONE,
        documents: await reader.translations({ type: 'categories', id: subject.id }),
      }
    case 'tag':
      return { ...NONE, documents: await reader.translations({ type: 'tags', id: subject.id }) }
    case 'date':
      return { ...NONE, addresses: await sameTime(context, subject) }
    case 'posts':
      return isHome
        ? { ...NONE, addresses: homesOf(context).filter((home) => home.language !== language.code) }
        : { ...NONE, documents: otherPostsPages(context) }
    // Somebody's posts of all languages stand in one list.
    case 'author':
      return NONE
  }
}

/** The home of each language, this one's too. */
export const homesOf = ({ languages }: SiteContext): Alternate[] =>
  languages.map((language) => ({ language: language.code, href: homePath(language) }))

const otherPostsPages = ({ languages, language }: SiteContext): Translation[] =>
  languages.flatMap(({ code, postsPage }) =>
    postsPage === undefined || code === language.code
      ? []
      : [{ key: `pages:${postsPage}`, language: code }],
  )

/** The same year, month or day in each other language that has a post of it. */
async function sameTime(
  { reader, site, languages, language }: SiteContext,
  subject: Extract<ListSubject, { kind: 'date' }>,
): Promise<Alternate[]> {
  const { from, before } = spanOf(subject, site.timeZone)
  const [start, end] = [from.toISOString(), before.toISOString()]
  const rows = await reader.postRows()
  const inSpan = rows.filter(({ publishedAt }) => publishedAt >= start && publishedAt < end)
  const first = languages[0]?.code
  const written = new Set(inSpan.map((row) => row.language ?? first))
  const { year, month, day } = subject
  const date = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
  return languages
    .filter(({ code }) => code !== language.code && written.has(code))
    .map(({ code, prefix }) => ({ language: code, href: archivePath(date, prefix) }))
}
