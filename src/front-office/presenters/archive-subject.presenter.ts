import { parentOf } from '../content-reader/read-terms.ts'
import type { ArchivePieces } from '../queries/archive.query.ts'
import type { ListSubject } from '../queries/posts-subject.ts'
import { dateTitle } from '../theme/templates/archive-title.ts'
import type { ArchiveSubject, DateSubject } from '../theme/templates/template.view-data.ts'
import { presentAuthor } from './author.presenter.ts'
import { filledWords } from './list-words.ts'
import type { PresentContext } from './present-context.ts'
import { presentTerms } from './term.presenter.ts'

type AllPosts = Extract<ListSubject, { kind: 'posts' }>

interface Presented {
  readonly subject: ArchiveSubject
  readonly intro?: string | undefined
}

/** What an archive is of, and what it says of itself: a term's own words, else the site's. */
export function presentSubject(context: PresentContext, { subject }: ArchivePieces): Presented {
  switch (subject.kind) {
    case 'posts':
      return presentAll(context, subject)
    case 'category':
      return presentCategory(context, subject.id)
    case 'tag':
      return presentTag(context, subject.id)
    case 'author':
      return presentAuthorSubject(context, subject.id)
    case 'date':
      return presentDate(context, subject)
  }
}

/** A page of the posts is called as the page is, and says what the page does. */
function presentAll({ page, material }: PresentContext, { of }: AllPosts): Presented {
  const { title, intro } = filledWords(page.language.lists?.posts)
  if (of === undefined) return { subject: { kind: 'posts', title }, intro }
  return {
    subject: { kind: 'posts', title: material.cards.get(`pages:${of.id}`)?.title },
    intro: of.intro || undefined,
  }
}

function presentCategory(context: PresentContext, id: string): Presented {
  const { categories } = context.material
  const category = categories.find((one) => one.id === id)
  const below = categories.filter((one) => parentOf(one) === id).map((one) => one.id)
  const children = presentTerms(context, 'categories', below)
  return {
    subject: { kind: 'category', title: category?.title ?? '', children },
    intro: category?.description ?? undefined,
  }
}

function presentTag({ material }: PresentContext, id: string): Presented {
  const tag = material.tags.get(id)
  const title = tag?.title ?? material.cards.get(`tags:${id}`)?.title ?? ''
  return { subject: { kind: 'tag', title }, intro: tag?.description ?? undefined }
}

/** What a person wrote about themselves comes first. */
function presentAuthorSubject(context: PresentContext, id: string): Presented {
  const author = presentAuthor(context, id) ?? { id, name: '' }
  const { lists } = context.page.language
  const { title, intro } = filledWords(lists?.authors, { name: author.name })
  const said = [author.bio, intro].filter((text) => text !== undefined && text !== '')
  return {
    subject: { kind: 'author', author, title },
    intro: said.length === 0 ? undefined : said.join('\n\n'),
  }
}

type DateOfList = Extract<ListSubject, { kind: 'date' }>

function presentDate({ page }: PresentContext, date: DateOfList): Presented {
  const { code, lists } = page.language
  const subject = dateSubject(date)
  const { title, intro } = filledWords(lists?.dates, { date: dateTitle(subject, code) })
  return { subject: { ...subject, title }, intro }
}

function dateSubject({ year, month, day }: DateOfList): DateSubject {
  if (month === undefined) return { kind: 'year', year }
  return day === undefined ? { kind: 'month', year, month } : { kind: 'day', year, month, day }
}
