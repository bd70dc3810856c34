import {
  blockInText,
  documentLink,
  heading,
  lineOf,
  listOf,
  paragraph,
  strong,
  textOf,
} from '../lexical-text.ts'
import { base } from '../seed-blocks.ts'
import { seedId } from '../seed-id.ts'

/** The first thing that somebody reads on a site of their own. */
export const welcomePost = {
  id: seedId('post welcome'),
  title: 'Welcome. What to change first',
  slug: 'welcome',
  language: 'en',
  excerpt:
    'A new site is an empty stage with one lamp lit. Here are four things to do before you let anybody in, none of which takes longer than a cup of tea.',
  featuredImage: seedId('media ghost-light'),
  categories: [seedId('category first-steps')],
  tags: [seedId('tag welcome')],
  sticky: false,
  content: textOf(
    paragraph(
      'When a theatre closes for the night, somebody leaves a single bulb burning on the empty stage. It is there for whoever comes in first. This post is that lamp: it shows where things stand, and you may switch it off as soon as you know your way.',
    ),
    heading(2, 'Four things, in this order'),
    listOf(
      'number',
      [
        strong('Give the site its name.'),
        ' Open Site, and write title and tagline. They appear at the top and the foot of every page, and in the title of every window.',
      ],
      [
        strong('Choose your colours.'),
        ' Open Design. There is a set for light and one for dark; visitors get the one that their device asks for.',
      ],
      [strong('Say who you are.'), ' The page “About this site” is waiting to be overwritten.'],
      [
        strong('Publish a post.'),
        ' Three lines are enough. It will take the top of the front page, above this one.',
      ],
    ),
    blockInText({
      ...base('quote', 'welcome quote'),
      style: 'quote',
      text: lineOf('A draft is seen by nobody but those who work here. Write badly first.'),
    }),
    heading(2, 'Where the doors are'),
    paragraph(
      'Signed in, you reach the back office at /admin. Each kind of content has its list there, and each document its own form, with the text in the middle and everything else at the side: address, date, picture, categories.',
    ),
    paragraph(
      'Next, read ',
      documentLink('posts', seedId('post blocks'), 'how a page is built'),
      ', or skip to ',
      documentLink('posts', seedId('post publish'), 'what happens when you press Publish'),
      '.',
    ),
  ),
}
