import type { Page } from '#content/payload-types.ts'
import {
  codeWord,
  documentLink,
  heading,
  lineOf,
  listOf,
  paragraph,
  strong,
  tableOf,
  textOf,
} from '../lexical-text.ts'
import { base } from '../seed-blocks.ts'
import { seedId } from '../seed-id.ts'

const what = {
  ...base('rich-text', 'about what'),
  content: textOf(
    paragraph(
      'This site came with Coulisse, the program that runs it. It holds a front page, this page, three posts, two menus and five pictures, so that there is something to look at and something to take apart.',
    ),
    heading(2, 'What is where'),
    paragraph('Each part of a page is looked after in one place of the back office:'),
  ),
}

const where = {
  ...base('table', 'about where'),
  stripes: false,
  content: textOf(
    tableOf(
      ['What you see', 'Where it is kept', 'Who may change it'],
      ['The words of this page', 'Pages', 'Editors'],
      ['The posts', 'Posts', 'Their authors, and editors'],
      ['The links at the top and the foot', 'Menus', 'Designers and editors'],
      ['What stands around the text', 'Layouts', 'Designers'],
      ['Colours, type, corners', 'Design', 'Designers'],
      ['Name, language, front page', 'Site', 'Administrators'],
    ),
  ),
  caption: lineOf('The rows follow the page from the inside out.'),
}

const picture = {
  ...base('media-text', 'about picture', { width: 'wide' }),
  media: seedId('media auditorium'),
  side: 'end' as const,
  share: 'half' as const,
  content: textOf(
    heading(2, 'Two sides of one house'),
    paragraph(
      'A theatre has a house, where people sit, and wings, where people work. French calls the wings ',
      strong('coulisses'),
      '. A site has the same two sides: the front office, which you are reading, and the back office, where it is made.',
    ),
    paragraph(
      'They share one door. What goes through it is what somebody has published, and nothing else.',
    ),
  ),
}

const away = {
  ...base('rich-text', 'about away'),
  content: textOf(
    heading(2, 'How to be rid of all this'),
    listOf(
      'number',
      ['Write a page of your own and publish it.'],
      ['Under ', strong('Site'), ', choose it as the home of your language.'],
      ['Move these pages and posts to the trash. Their addresses then say that they are gone.'],
    ),
    paragraph(
      'Or keep what is of use. This page answers at ',
      codeWord('/about'),
      ' and may as well say who you are. The first post tells ',
      documentLink('posts', seedId('post welcome'), 'what to change first'),
      '.',
    ),
  ),
}

/** A page of text, table and picture. */
export const aboutPage = {
  id: seedId('page about'),
  title: 'About this site',
  slug: 'about',
  language: 'en',
  excerpt: 'What came with this site, where each part of it is kept, and how to be rid of it.',
  body: [what, where, picture, away] satisfies Page['body'],
}
