import {
  blockInText,
  documentLink,
  emphasis,
  heading,
  lineOf,
  paragraph,
  strong,
  tableOf,
  textOf,
} from '../lexical-text.ts'
import { base } from '../seed-blocks.ts'
import { seedId } from '../seed-id.ts'

/** Says what a draft is, and what an address is. */
export const publishPost = {
  id: seedId('post publish'),
  title: 'What happens when you press Publish',
  slug: 'what-happens-when-you-press-publish',
  language: 'en',
  excerpt:
    'Between a draft and a page that strangers read lies one button. What it does, what it never does, and how to take it back.',
  featuredImage: seedId('media auditorium'),
  categories: [seedId('category first-steps'), seedId('category craft')],
  tags: [seedId('tag publishing')],
  sticky: false,
  content: textOf(
    paragraph(
      'While you write, everything is saved as a draft, every second or so. Drafts pile up behind the curtain: nobody in the house can see them, no search engine, no feed, not even a list that counts them.',
    ),
    paragraph(
      strong('Publish'),
      ' takes the state in front of you and puts it on the stage. From then on there are two texts: the one that visitors read, and the one that you go on changing. The first does not move until you press the button again.',
    ),
    heading(2, 'Now, later, or earlier'),
    blockInText({
      ...base('table', 'publish dates'),
      stripes: false,
      content: textOf(
        tableOf(
          ['Publication date', 'What it does'],
          ['Empty', 'Public at once, with the present moment as its date'],
          ['In the future', 'Waits, and appears by itself at that hour'],
          ['In the past', 'Public at once, in its place among older posts'],
        ),
      ),
      caption: lineOf(
        'The date stands at the side of each form. Hours are those of the site’s time zone.',
      ),
    }),
    heading(2, 'Addresses keep their word'),
    paragraph(
      'The address of a post follows its title until it is first published. After that it stays. If you do change it, or move a page under another one, the old address leads to the new one by itself. If you remove a page, its address says that something was here and is gone, which is more honest than pretending it never was.',
    ),
    heading(2, 'Who may'),
    paragraph(
      'Contributors write and hand in; editors publish. Authors publish what is theirs. Designers look after what stands around the text. It is the same rule at every door, whether one comes by the form, by a list of forty documents at once or by a program.',
    ),
    blockInText({
      ...base('quote', 'publish quote'),
      style: 'quote',
      text: lineOf(
        'Nothing here is lost by publishing, and very little by deleting: the trash keeps it.',
      ),
    }),
    paragraph(
      'If you have not done so yet, see ',
      documentLink('posts', seedId('post welcome'), 'what to change first'),
      '. ',
      emphasis('And turn the lamp off when you leave.'),
    ),
  ),
}
