import {
  blockInText,
  codeWord,
  documentLink,
  emphasis,
  heading,
  lineOf,
  listOf,
  paragraph,
  textOf,
} from '../lexical-text.ts'
import { base } from '../seed-blocks.ts'
import { seedId } from '../seed-id.ts'

const gels = {
  ...base('image', 'blocks image', { width: 'wide' }),
  media: seedId('media beams'),
  caption: lineOf(
    'An image block, set to wide. Its caption belongs to this place, its description to the file.',
  ),
  link: {},
}

const question = (name: string, summary: string, answer: string) => ({
  ...base('details', `blocks ${name}`),
  summary,
  open: false,
  content: textOf(paragraph(answer)),
})

/** Shows some blocks by being made of them. */
export const blocksPost = {
  id: seedId('post blocks'),
  title: 'How a page is built, one block at a time',
  slug: 'how-a-page-is-built',
  language: 'en',
  excerpt:
    'Text is text, and everything else is a block: pictures, quotes, columns, lists of posts. This post is made of the things it describes.',
  featuredImage: seedId('media fly-loft'),
  categories: [seedId('category craft')],
  tags: [seedId('tag blocks'), seedId('tag design')],
  sticky: false,
  content: textOf(
    paragraph(
      'Above every stage hang things that wait for their scene: a window, a moon, half a palace. A stagehand lowers what is needed and pulls up what is not. Blocks work like that. Type a slash where you want one, choose, and it comes down.',
    ),
    blockInText(gels),
    heading(2, 'How it looks is a choice of names'),
    paragraph(
      'A block has no colour picker and no field for pixels. It has a width (',
      emphasis('text, wide, full'),
      '), a ground (',
      emphasis('none, subtle, accent, contrast'),
      '), and room before and after. What those names mean is decided once, under Design, for the whole site. That is why a page put together in a hurry still looks as if it belonged here.',
    ),
    blockInText({
      ...base('quote', 'blocks quote'),
      style: 'pull-quote',
      text: lineOf('Choose names, not numbers.'),
    }),
    heading(2, 'The same block in two places'),
    paragraph(
      'Some things appear on many pages: opening hours, a call for help, a note about the next performance. Keep such blocks as a pattern, and place the pattern. Change it once and it has changed everywhere.',
    ),
    heading(2, 'Questions that come up'),
    blockInText(
      question(
        'question one',
        'Can I put blocks inside blocks?',
        'Yes. A section takes any block, columns take texts with blocks in them. It goes three levels deep, which is more than a reader follows.',
      ),
    ),
    blockInText(
      question(
        'question two',
        'What happens to my text if a block goes away?',
        'It stays. A block that the theme does not know is kept in the document, hidden from visitors and named to you.',
      ),
    ),
    blockInText(
      question(
        'question three',
        'Can I paste HTML?',
        'Administrators can, in a frame that cannot reach the rest of the page. Everybody else pastes text, and its headings, lists and links come along.',
      ),
    ),
    heading(2, 'Before you go on'),
    listOf(
      'check',
      ['Read about blocks'],
      ['Give every picture a description, for those who cannot see it'],
      ['Remove this post, or make it yours'],
    ),
    paragraph(
      'Those who add blocks of their own write them in ',
      codeWord('src/content/blocks'),
      '. Everybody else goes on to ',
      documentLink('posts', seedId('post publish'), 'publishing'),
      '.',
    ),
  ),
}
