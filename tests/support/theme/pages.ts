import type {
  ArchiveData,
  CommentView,
  PageData,
  PaginationView,
  PostData,
} from '#front-office/theme/templates/template.view-data.ts'
import type { BlockView } from '#front-office/theme/blocks/block.view-data.ts'
import { blockViews, everyBlock } from './block-views.ts'
import { ada, ben, craft, items } from './items.ts'
import { picture } from './media.ts'
import { plain } from './plain.ts'
import { block, heading, line, link, paragraph, run, text } from './text.ts'

export const pagination: PaginationView = {
  page: 2,
  pageCount: 9,
  total: 84,
  previousHref: '/journal',
  nextHref: '/journal/page/3',
  pages: [1, 2, 3, 9].map((page) => ({ page, href: `/journal/page/${page}` })),
}

export const archive: ArchiveData = {
  subject: {
    kind: 'category',
    title: 'Craft',
    children: [{ id: 'l', title: 'Light', href: '/l' }],
  },
  intro: 'How things are made behind the curtain, by those who make them.',
  breadcrumbs: [
    { href: '/', label: 'Home', isExternal: false },
    { href: '/journal', label: 'Journal', isExternal: false },
  ],
  items,
  pagination,
}

const comment = (id: string, change: Partial<CommentView>): CommentView => ({
  id,
  anchor: `comment-${id}`,
  kind: 'comment',
  authorName: 'Zoé',
  writtenAt: '2026-11-13T08:00:00.000Z',
  text: 'Ours is called Bernard.\n\nHe has been on since 1961.',
  replyHref: `?reply=${id}#respond`,
  replies: [],
  ...change,
})

export const post: PostData = {
  id: 'ghost-light',
  href: '/2026/11/ghost-light',
  title: 'The lamp that stays on when everybody has gone',
  dek: 'Every theatre leaves one bulb burning on the empty stage. It keeps the ghosts company, and the crew out of the pit.',
  breadcrumbs: [],
  authors: [ada, ben],
  publishedAt: '2026-11-12T19:30:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  readingMinutes: 4,
  featuredImage: picture('ghost-light', { credit: 'Drawn by code' }),
  categories: [craft],
  tags: [
    { id: 't1', title: 'Superstition', href: '/tag/superstition' },
    { id: 't2', title: 'Night', href: '/tag/night' },
  ],
  content: text(
    paragraph(
      'When the last of the audience has found its coat, when the actors have washed off the century they spent the evening in, somebody walks out onto the bare stage with a ',
      link('/lamp', 'lamp on a stand'),
      ', plugs it in and goes home. It burns until morning. Nobody watches it.',
    ),
    paragraph(
      'The reasons given for it depend on whom you ask. An actor will say that it is for the ghosts, who get to perform while we sleep. A stage manager will point, without a word, at the drop into the orchestra pit.',
    ),
    heading(2, 'A bulb and a cage'),
    paragraph(
      'There is no standard lamp. Most were built in the house workshop: a pipe, a heavy base, a wire cage, one bulb of whatever wattage was to hand. ',
      run('Ours says 1961', 2),
      ' on the base, in chalk that nobody has ever wiped off.',
    ),
    block({ ...blockViews.quote, key: 'q' }),
    paragraph(
      'In 2020 the lamps burned for months. Theatres sent each other photographs of them: the same small light, the same dark, in Lyon and Leeds and Montréal.',
    ),
    block({
      ...blockViews.image,
      key: 'float',
      appearance: { ...blockViews.image.appearance, align: 'end' },
      media: picture('fly-loft'),
      caption: line('Above the lamp: the flies.'),
    }),
    paragraph(
      'A light on an empty stage is an odd thing to be sentimental about. It is a safety device. But a building that is made for being looked at is never so much itself as when nobody looks, and I have met few stagehands who do not turn round once more at the door.',
    ),
    paragraph(
      'We asked readers for the names of theirs. Bernard, Old Faithful, Madame, the Understudy; one, in a school in Ghent, is called the Headmaster, because it never leaves and never says anything.',
    ),
    heading(3, 'How to make one'),
    block({ ...blockViews.code, key: 'code' }),
    block({ ...blockViews.gallery, key: 'gallery' }),
    paragraph('Then switch it on, and go home.'),
  ),
  previous: items[2],
  next: items[1],
  discussion: {
    isOpen: true,
    count: 3,
    comments: [
      comment('c1', {
        replies: [
          comment('c2', {
            authorName: 'Ada Marchetti',
            isByAuthor: true,
            text: 'Give him our regards.',
            replies: [comment('c3', { text: 'I will.', isPending: true, replyHref: undefined })],
          }),
        ],
      }),
      comment('p1', {
        kind: 'pingback',
        authorName: 'Stagecraft Weekly',
        authorHref: 'https://example.org/',
      }),
    ],
    form: { action: '/comments', hidden: [{ name: 'document', value: 'x' }], honeypot: 'company' },
  },
}

/** The same for a moderator who puts a comment right that somebody else has changed meanwhile. */
export const moderated: PostData = {
  ...post,
  discussion: {
    ...{ isOpen: true, count: 2 },
    comments: [
      comment('c1', {
        edit: {
          action: '/comments/edit',
          hidden: [{ name: 'comment', value: 'c1' }],
          values: { name: 'Lou', email: 'lou@', url: '', text: 'A moving evening' },
          errors: [{ field: 'email', message: 'Enter an e-mail address.' }],
          isConflict: true,
          cancelHref: '/post#c1',
        },
      }),
      comment('c2', {
        isSaved: true,
        staff: { editHref: '/post?edit=c2', moderateHref: '/admin' },
      }),
    ],
  },
}

/** All blocks, each in its plainest form. */
export const page: PageData = {
  id: 'all',
  title: 'All blocks of the house',
  breadcrumbs: [],
  body: everyBlock,
  updatedAt: '2026-11-20T10:00:00.000Z',
}

const opening: BlockView[] = [
  {
    ...blockViews.cover,
    key: 'cover',
    appearance: { ...blockViews.cover.appearance, spaceAfter: 'large' },
  },
  { ...plain('heading', 'h', { width: 'wide' }), text: 'From the journal', level: 2 },
  { ...blockViews['post-list'], key: 'lead', style: 'lead', items: items.slice(0, 4) },
  {
    ...blockViews.section,
    key: 'section',
    appearance: { ...blockViews.section.appearance, ground: 'contrast', spaceBefore: 'large' },
    content: text(
      heading(2, 'Work behind the scenes'),
      paragraph('A page is made of blocks, and a block is made of words. Start with the words.'),
      block(blockViews.buttons),
    ),
  },
  {
    ...blockViews['media-text'],
    key: 'mt',
    appearance: { ...blockViews['media-text'].appearance, spaceBefore: 'large' },
  },
  { ...blockViews.columns, key: 'columns' },
]

export const home: PageData = { ...page, id: 'home', title: 'Home', body: opening }
