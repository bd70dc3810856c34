import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
import type { Role } from '../make-users.ts'
import { seedDesign, seedSite } from './marked-design.ts'
import { marksOf, seedDocuments, trashSome } from './marked-documents.ts'
import { seedComments, seedLinks } from './marked-links.ts'

export interface Marked {
  /** Words that visitors must find somewhere. */
  open: string[]
  /** Words that they must find nowhere. */
  closed: string[]
  /** Words of documents that a reader needs a password for. */
  behindPassword: string[]
  /** Words of other people's unpublished documents and of their comments. */
  secrets: string[]
  /** Words that are on no public page even for staff who read everything: drafts, and what is held back. */
  unpublished: string[]
  /** Words of comments that are not shown, and their writers’ addresses. */
  comments: string[]
  /** Addresses that somebody may try: of every document, whether or not it has any. */
  guesses: string[]
  ids: { type: string; id: string }[]
}

/** Documents of every type in every state, each with words that occur nowhere else. */
export const seedMarked = async (payload: Payload, users: Record<Role, User>): Promise<Marked> => {
  await seedSite(payload)
  const ids = await seedDocuments(payload, users.editor)
  await seedComments(payload, ids)
  const design = await seedDesign(payload, ids)
  await seedLinks(payload, ids)
  await trashSome(payload, ids)
  const both = (state: string) => [`leak${state}post`, `leak${state}page`]
  const closedStates = ['draft', 'newer', 'scheduled', 'private', 'trashed']
  const documents = closedStates.flatMap(both).flatMap(marksOf)
  const comments = ['pending', 'spam', 'trash', 'private'].map((state) => `leak${state}comment`)
  const password = both('password').flatMap(marksOf)
  const withoutTitles = password.filter((mark) => !/(post|page)title$/.test(mark))
  const newer = ['leakdraftpattern', 'leaknewerpattern', 'leaknewermenu', 'leaknewerlayout']
  newer.push('leaknewersite')
  return {
    open: [
      ...both('open')
        .flatMap(marksOf)
        .filter((mark) => mark.endsWith('text')),
      'openoldposttext',
      'openoldpagetext',
      'opencommenttext',
      'openlayouttext',
      'openpatterntext',
      'openlinkstext',
      'opensitetitle',
    ],
    closed: [
      ...documents,
      ...comments,
      ...newer,
      ...['opencommentmail', 'leakpasswordcomment', 'leakpasswordword'],
    ],
    unpublished: [
      ...closedStates
        .filter((state) => state !== 'private')
        .flatMap(both)
        .flatMap(marksOf),
      ...['leakpendingcomment', 'leakspamcomment', 'leaktrashcomment', ...newer],
      ...['opencommentmail', 'leakpasswordword'],
    ],
    behindPassword: [...withoutTitles, 'leakpasswordcomment', 'leakpasswordword'],
    secrets: [...documents, ...password, ...comments, 'leakpasswordword', 'opencommentmail'],
    comments: [...comments, 'opencommentmail'],
    guesses: guessesFor(closedStates.flatMap(both).concat(both('password'), both('open')), ids),
    ids: [...design, ...[...ids].map(([key, id]) => ({ type: key.split(':')[0] ?? '', id }))],
  }
}

const guessesFor = (marks: readonly string[], ids: ReadonlyMap<string, string>): string[] => [
  ...marks.flatMap((mark) => [
    `/${mark}title`,
    `/2026/02/${mark}title`,
    `/2027/02/${mark}title`,
    `/search?q=${mark}text`,
    `/search?q=${mark}title`,
    `/?s=${mark}excerpt`,
    // Said otherwise than it is written: what comes back is no echo.
    `/search?q=${mark.toUpperCase()}TITLLE`,
    `/search?suggest=${mark.toUpperCase()}TI`,
  ]),
  ...[...ids].flatMap(([key, id]) => [
    `/${id}`,
    `/?p=${id}`,
    `/preview/${key.replace(':', '/')}/${id}`,
  ]),
  ...[
    '/2026',
    '/2026/02',
    '/2027',
    '/2027/02',
    '/author/the-editor',
    '/author/the-author',
    '/comments/feed.json',
  ],
  ...[
    '/search?q=leak',
    '/search?q=title',
    '/search?q=example.org',
    '/sitemap-1.xml',
    '/favicon.ico',
  ],
]
