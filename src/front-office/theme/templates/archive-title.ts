import { formatDay, formatMonth } from '../words/dates.ts'
import { wordsFor } from '../words/words.ts'
import type { ArchiveSubject } from './template.view-data.ts'

const dateTitle = (
  subject: Extract<ArchiveSubject, { year: number }>,
  language: string,
): string => {
  if (subject.kind === 'year') return String(subject.year)
  if (subject.kind === 'month') return formatMonth(subject.year, subject.month, language)
  return formatDay(subject.year, subject.month, subject.day, language)
}

/** What an archive is called, in the page and in the document's title. */
export const archiveTitle = (subject: ArchiveSubject, language: string): string => {
  if ('year' in subject) return dateTitle(subject, language)
  if (subject.kind === 'author') return subject.author.name
  return subject.title ?? wordsFor(language).latestPosts
}

/** What kind of archive it is, in a word; nothing for all posts. */
export const archiveKind = ({ kind }: ArchiveSubject, language: string): string | undefined => {
  const words = wordsFor(language)
  if (kind === 'posts') return undefined
  if (kind === 'category') return words.categoryArchive
  if (kind === 'tag') return words.tagArchive
  return kind === 'author' ? words.authorArchive : words.dateArchive
}
