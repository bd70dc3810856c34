import { formatDay, formatMonth } from '../words/dates.ts'
import { fill, wordsFor } from '../words/words.ts'
import type { ArchiveSubject, DateSubject, SearchData } from './template.view-data.ts'

/** “2026”, “November 2026”, “24 November 2026”. */
export const dateTitle = (subject: DateSubject, language: string): string => {
  if (subject.kind === 'year') return String(subject.year)
  if (subject.kind === 'month') return formatMonth(subject.year, subject.month, language)
  return formatDay(subject.year, subject.month, subject.day, language)
}

/** What an archive is called, in the page and in the document's title. */
export const archiveTitle = (subject: ArchiveSubject, language: string): string => {
  if (subject.title !== undefined) return subject.title
  if ('year' in subject) return dateTitle(subject, language)
  return subject.kind === 'author' ? subject.author.name : wordsFor(language).latestPosts
}

/** What kind of archive it is, in a word; nothing for all posts, and for what the site has named itself. */
export const archiveKind = (subject: ArchiveSubject, language: string): string | undefined => {
  const words = wordsFor(language)
  const { kind } = subject
  if (kind === 'posts') return undefined
  if (kind === 'category') return words.categoryArchive
  if (kind === 'tag') return words.tagArchive
  if (subject.title !== undefined) return undefined
  return kind === 'author' ? words.authorArchive : words.dateArchive
}

/** What a search is called, in the page and in the document's title. */
export const searchTitle = (
  { query, title }: Pick<SearchData, 'query' | 'title'>,
  language: string,
): string => {
  if (title !== undefined) return title
  const words = wordsFor(language)
  return query === '' ? words.search : fill(words.searchResultsFor, { query })
}
