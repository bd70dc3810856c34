import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
import { makePage, makePost, richText } from './front-site.ts'
import type { Role } from './make-users.ts'

export interface Marked {
  /** Words that visitors must find somewhere. */
  open: string[]
  /** Words that they must find nowhere. */
  closed: string[]
  /** Words of documents that a reader needs a password for. */
  behindPassword: string[]
  /** Words of other people's unpublished documents and of their comments. */
  secrets: string[]
  /** Words of comments that are not shown, and their writers’ addresses. */
  comments: string[]
  /** Addresses that somebody may try: of every document, whether or not it has any. */
  guesses: string[]
  ids: { type: string; id: string }[]
}

const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
const PAST = '2026-02-03T09:00:00.000Z'
const FUTURE = '2027-02-03T09:00:00.000Z'

/** Every text field of a page or post, each with a word of its own. */
const texts = (mark: string) => ({
  title: `${mark}title`,
  excerpt: `${mark}excerpt`,
  seo: { title: `${mark}seotitle`, description: `${mark}seodescription` },
})

const marksOf = (mark: string): string[] =>
  ['title', 'excerpt', 'seotitle', 'seodescription', 'text'].map((field) => mark + field)

const bodyOf = (mark: string) => [
  { blockType: 'heading' as const, text: `${mark}text` },
  { blockType: 'rich-text' as const, content: richText(`${mark}text`) },
]

type State = 'open' | 'draft' | 'newer' | 'scheduled' | 'private' | 'password' | 'trashed'
const STATES: readonly State[] = [
  ...(['open', 'draft', 'newer', 'scheduled', 'private', 'password', 'trashed'] as const),
]

const stateOf = (state: State) => ({
  _status: state === 'draft' ? ('draft' as const) : ('published' as const),
  publishedAt: state === 'scheduled' ? FUTURE : PAST,
  ...(state === 'private' && { visibility: 'private' as const }),
  ...(state === 'password' && { visibility: 'password' as const, password: 'leakpasswordword' }),
})

/** One page and one post in each state; returns their ids by `type:state`. */
const seedDocuments = async (payload: Payload, editor: User) => {
  const ids = new Map<string, string>()
  for (const state of STATES) {
    // The published state of what has a newer draft is open, and says so.
    const mark = (type: string) => (state === 'newer' ? `openold${type}` : `leak${state}${type}`)
    const post = await makePost(payload, {
      ...{ ...texts(mark('post')), ...stateOf(state), authors: [editor.id] },
      content: richText(`${mark('post')}text`),
    })
    const page = await makePage(payload, {
      ...{ ...texts(mark('page')), ...stateOf(state), author: editor.id },
      body: bodyOf(mark('page')),
    })
    ids.set(`posts:${state}`, post.id)
    ids.set(`pages:${state}`, page.id)
  }
  await changeSome(payload, ids)
  return ids
}

const changeSome = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const newer = { draft: true, ...trusted }
  const id = (key: string) => ids.get(key) ?? ''
  await payload.update({
    ...{ collection: 'posts', id: id('posts:newer'), ...newer },
    data: { ...texts('leaknewerpost'), content: richText('leaknewerposttext') },
  })
  await payload.update({
    ...{ collection: 'pages', id: id('pages:newer'), ...newer },
    data: { ...texts('leaknewerpage'), body: bodyOf('leaknewerpage') },
  })
}

/** Last, because nothing may be linked to what lies in the trash. */
const trashSome = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const id = (key: string) => ids.get(key) ?? ''
  const deletedAt = '2026-05-01T00:00:00.000Z'
  await payload.update({
    collection: 'posts',
    id: id('posts:trashed'),
    data: { deletedAt },
    ...trusted,
  })
  await payload.update({
    collection: 'pages',
    id: id('pages:trashed'),
    data: { deletedAt },
    ...trusted,
  })
}

const seedComments = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const write = (mark: string, state: 'pending' | 'approved' | 'spam' | 'trash', on: string) =>
    payload.create({
      collection: 'comments',
      data: {
        document: { relationTo: 'posts', value: ids.get(on) ?? '' },
        authorName: `${mark}name`,
        authorEmail: `${mark}mail@example.org`,
        authorUrl: `https://example.net/${mark}url`,
        text: `${mark}text`,
        state,
        kind: 'comment',
      },
      ...trusted,
    })
  await write('opencomment', 'approved', 'posts:open')
  await write('leakpendingcomment', 'pending', 'posts:open')
  await write('leakspamcomment', 'spam', 'posts:open')
  await write('leaktrashcomment', 'trash', 'posts:open')
  await write('leakprivatecomment', 'approved', 'posts:private')
  await write('leakpasswordcomment', 'approved', 'posts:password')
}

/** Layout, menu and patterns that are public and refer to what is not; and drafts of their own. */
const seedDesign = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const published = { _status: 'published' as const }
  const pattern = (mark: string, status: 'draft' | 'published') =>
    payload.create({
      collection: 'patterns',
      draft: status === 'draft',
      data: { title: `${mark}title`, body: bodyOf(mark), _status: status },
      ...trusted,
    })
  const draftPattern = await pattern('leakdraftpattern', 'draft')
  const openPattern = await pattern('openpattern', 'published')
  await payload.update({
    ...{ collection: 'patterns', id: openPattern.id, draft: true, ...trusted },
    data: { body: bodyOf('leaknewerpattern') },
  })
  const hidden = STATES.filter((state) => state !== 'open' && state !== 'newer')
  const items = hidden.flatMap((state) =>
    (['pages', 'posts'] as const).map((relationTo) => ({
      link: { document: { relationTo, value: ids.get(`${relationTo}:${state}`) ?? '' } },
    })),
  )
  const menu = await payload.create({
    collection: 'menus',
    data: { title: 'Main', items, ...published },
    ...trusted,
  })
  await payload.update({
    ...{ collection: 'menus', id: menu.id, draft: true, ...trusted },
    data: { items: [{ label: 'leaknewermenulabel' }] },
  })
  const layout = await payload.create({
    collection: 'layouts',
    data: {
      ...{ title: 'All', ...published },
      defaultFor: ['home', 'pages', 'posts', 'archives', 'search', 'errors'],
      header: [{ blockType: 'site-title' }, { blockType: 'navigation', menu: menu.id }],
      sidebar: [
        { blockType: 'post-list', limit: 50 },
        { blockType: 'comment-list', limit: 50 },
        { blockType: 'date-list' },
        { blockType: 'term-list', showCount: true },
        { blockType: 'term-list', taxonomy: 'tags' },
        { blockType: 'pattern', pattern: draftPattern.id },
        { blockType: 'pattern', pattern: openPattern.id },
      ],
      footer: [{ blockType: 'heading', text: 'openlayouttext' }],
    },
    ...trusted,
  })
  await payload.update({
    ...{ collection: 'layouts', id: layout.id, draft: true, ...trusted },
    data: { footer: [{ blockType: 'heading', text: 'leaknewerlayouttext' }] },
  })
  return [
    { type: 'patterns', id: draftPattern.id },
    { type: 'patterns', id: openPattern.id },
    { type: 'menus', id: menu.id },
    { type: 'layouts', id: layout.id },
  ]
}

const buttonsTo = (links: readonly [string, string][]) => ({
  blockType: 'buttons' as const,
  buttons: links.map(([key, value]) => ({
    link: {
      document: {
        relationTo: key.startsWith('posts') ? ('posts' as const) : ('pages' as const),
        value,
      },
    },
  })),
})

/** A published page whose text links to everything that is hidden. */
const seedLinks = (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const nodes = [...ids].map(([key, value]) => ({
    ...{ type: 'relationship', version: 1, format: '' },
    ...{ relationTo: key.split(':')[0], value },
  }))
  const links = [...ids]
  const text = richText('openlinkstext')
  return makePage(payload, {
    ...{ title: 'Links', publishedAt: PAST },
    body: [
      {
        blockType: 'rich-text',
        content: { root: { ...text.root, children: [...text.root.children, ...nodes] } },
      },
      buttonsTo(links.slice(0, 7)),
      buttonsTo(links.slice(7)),
    ],
  })
}

const seedSite = async (payload: Payload) => {
  const languages = [{ code: 'en', title: 'opensitetitle' }]
  await payload.updateGlobal({
    slug: 'site',
    data: { languages, _status: 'published' },
    ...trusted,
  })
  await payload.updateGlobal({
    ...{ slug: 'site', draft: true, ...trusted },
    data: { languages: [{ code: 'en', title: 'leaknewersitetitle' }] },
  })
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
      ...[
        'leakdraftpattern',
        'leaknewerpattern',
        'leaknewermenu',
        'leaknewerlayout',
        'leaknewersite',
      ],
      ...['opencommentmail', 'leakpasswordcomment', 'leakpasswordword'],
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
