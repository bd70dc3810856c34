import type { Page } from '#content/payload-types.ts'
import { blockInText, documentLink, heading, lineOf, paragraph, textOf } from '../lexical-text.ts'
import { base, toAddress, toDocument } from '../seed-blocks.ts'
import { seedId } from '../seed-id.ts'

const opening = {
  ...base('cover', 'home cover', { width: 'full', spaceAfter: 'large' }),
  media: seedId('media curtain'),
  overlay: 'medium' as const,
  height: 'large' as const,
  content: textOf(
    heading(2, 'The stage is yours'),
    paragraph(
      'This is a whole site, lit and empty. Everything you see here was put there to be changed.',
    ),
  ),
}

const journal = [
  {
    ...base('heading', 'home journal', { width: 'wide' }),
    text: 'From the journal',
    level: '2' as const,
  },
  {
    ...base('post-list', 'home posts', { width: 'wide' }),
    style: 'lead' as const,
    limit: 4,
    offset: 0,
    order: 'newest' as const,
    showExcerpt: true,
    showImage: true,
    showDate: true,
  },
]

const invitation = {
  ...base('section', 'home invitation', {
    width: 'full',
    ground: 'contrast',
    spaceBefore: 'large',
    spaceAfter: 'large',
  }),
  content: textOf(
    heading(2, 'Step behind the curtain'),
    paragraph(
      'The back office is where this page was made. Sign in, open “Home” among the pages, and change a word: it takes a minute, and nothing can break.',
    ),
    blockInText({
      ...base('buttons', 'home buttons'),
      buttons: [
        { label: 'Open the back office', link: toAddress('/admin'), style: 'filled' },
        {
          label: 'What is on this site',
          link: toDocument('pages', 'page about'),
          style: 'outline',
        },
      ],
    }),
  ),
}

const column = (title: string, words: string, more: string, post: string) => ({
  content: textOf(
    heading(3, title),
    paragraph(words, ' ', documentLink('posts', seedId(post), more)),
  ),
})

const threeRooms = {
  ...base('columns', 'home columns', { width: 'wide' }),
  ratio: 'equal' as const,
  orderOnPhones: 'same' as const,
  columns: [
    column(
      'Write',
      'Posts for what is new, pages for what stays. Both save themselves while you type, and nobody sees a draft.',
      'How a page is built',
      'post blocks',
    ),
    column(
      'Arrange',
      'Menus, headers and footers are made of the same blocks as the text between them. Move them as you like.',
      'What to change first',
      'post welcome',
    ),
    column(
      'Publish',
      'One button, now or at an hour you choose. An address that once worked goes on working.',
      'What happens then',
      'post publish',
    ),
  ],
}

const closing = {
  ...base('quote', 'home quote', { spaceBefore: 'large' }),
  style: 'pull-quote' as const,
  text: lineOf('Visitors see the play. You see the ropes.'),
}

/** The front page: a page of blocks like any other. */
export const homePage = {
  id: seedId('page home'),
  title: 'Home',
  slug: 'home',
  language: 'en',
  seo: { description: 'A site of your own, lit and empty, ready to be written.' },
  body: [opening, ...journal, invitation, threeRooms, closing] satisfies Page['body'],
}
