import type { Bilingual } from '#content/fields/bilingual.ts'
import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const en = `
Above every stage hang things that wait for their scene: a window, a moon, half a palace. A stagehand lowers what is needed and pulls up what is not. Blocks work like that. Type a slash where you want one, choose, and it comes down.

{gels}

## How it looks is a choice of names

A block has no colour picker and no field for pixels. It has a width (*text, wide, full*), a ground (*none, subtle, accent, contrast*), and room before and after. What those names mean is decided once, under Design, for the whole site. That is why a page put together in a hurry still looks as if it belonged here.

{quote}

## The same block in two places

Some things appear on many pages: opening hours, a call for help, a note about the next performance. Keep such blocks as a pattern, and place the pattern. Change it once and it has changed everywhere.

## Questions that come up

{nesting}

{leaving}

{pasting}

## Before you go on

[ ] Read about blocks
[ ] Give every picture a description, for those who cannot see it
[ ] Remove this post, or make it yours

Those who add blocks of their own write them in \`src/content/blocks\`. Everybody else goes on to [publishing](posts/publish).
`

const fr = `
Au-dessus de chaque scène pendent des choses qui attendent leur tableau : une fenêtre, une lune, la moitié d’un palais. Un machiniste descend ce qu’il faut et remonte ce qui gêne. Les blocs font de même. Tapez une barre oblique où vous en voulez un, choisissez, et il descend.

{gels}

## L’apparence est un choix de noms

Un bloc n’a ni nuancier ni champ pour des pixels. Il a une largeur (*texte, large, pleine*), un fond (*aucun, discret, accent, contraste*), et de l’air avant et après. Ce que veulent dire ces noms se décide une fois, dans Design, pour tout le site. C’est pourquoi une page montée à la hâte a encore l’air d’être de la maison.

{quote}

## Le même bloc à deux endroits

Certaines choses figurent sur bien des pages : les horaires, un appel à l’aide, un mot sur la prochaine séance. Gardez ces blocs dans une composition, et placez la composition. Changez-la une fois, elle a changé partout.

## Questions qu’on se pose

{nesting}

{leaving}

{pasting}

## Avant de continuer

[ ] Lire cet article sur les blocs
[ ] Décrire chaque image, pour qui ne peut pas la voir
[ ] Retirer cet article, ou le faire vôtre

Qui ajoute ses propres blocs les écrit dans \`src/content/blocks\`. Les autres passent à [la publication](posts/publish).
`

const questionBy = (pen: Pen, name: string, summary: Bilingual, answer: Bilingual) => ({
  ...pen.block('details', `blocks ${name}`),
  summary: pen.say(summary),
  open: false,
  content: pen.prose(answer),
})

const questionsBy = (pen: Pen) => ({
  nesting: questionBy(
    pen,
    'question one',
    { en: 'Can I put blocks inside blocks?', fr: 'Peut-on mettre des blocs dans des blocs ?' },
    {
      en: 'Yes. A section takes any block, columns take texts with blocks in them. It goes three levels deep, which is more than a reader follows.',
      fr: 'Oui. Une section reçoit tous les blocs, les colonnes des textes qui en contiennent. Cela va sur trois niveaux, plus qu’un lecteur n’en suit.',
    },
  ),
  leaving: questionBy(
    pen,
    'question two',
    {
      en: 'What happens to my text if a block goes away?',
      fr: 'Que devient mon texte si un bloc disparaît ?',
    },
    {
      en: 'It stays. A block that the theme does not know is kept in the document, hidden from visitors and named to you.',
      fr: 'Il reste. Un bloc que le thème ne connaît pas est gardé dans le document, caché aux visiteurs et nommé pour vous.',
    },
  ),
  pasting: questionBy(
    pen,
    'question three',
    { en: 'Can I paste HTML?', fr: 'Peut-on coller du HTML ?' },
    {
      en: 'Administrators can, in a frame that cannot reach the rest of the page. Everybody else pastes text, and its headings, lists and links come along.',
      fr: 'Les administrateurs, oui, dans un cadre qui n’atteint pas le reste de la page. Les autres collent du texte : titres, listes et liens suivent.',
    },
  ),
})

const blocksBy = (pen: Pen) => ({
  ...questionsBy(pen),
  gels: {
    ...pen.block('image', 'blocks image', { width: 'wide' }),
    media: pen.id('media beams'),
    caption: pen.line({
      en: 'An image block, set to wide. Its caption belongs to this place, its description to the file.',
      fr: 'Un bloc image, en grande largeur. Sa légende appartient à cet endroit, sa description au fichier.',
    }),
    link: {},
  },
  quote: {
    ...pen.block('quote', 'blocks quote'),
    style: 'pull-quote' as const,
    text: pen.line({
      en: 'Choose names, not numbers.',
      fr: 'Choisissez des noms, pas des nombres.',
    }),
  },
})

/** Shows some blocks by being made of them. */
export const blocksPost = (pen: Pen): SeedText<Post> => ({
  id: pen.id('post blocks'),
  title: pen.say({
    en: 'How a page is built, one block at a time',
    fr: 'Comment se construit une page, bloc après bloc',
  }),
  slug: pen.say({ en: 'how-a-page-is-built', fr: 'comment-se-construit-une-page' }),
  language: pen.language,
  hoursAgo: 8,
  excerpt: pen.say({
    en: 'Text is text, and everything else is a block: pictures, quotes, columns, lists of posts. This post is made of the things it describes.',
    fr: 'Le texte est du texte, et tout le reste est un bloc : images, citations, colonnes, listes d’articles. Celui-ci est fait de ce qu’il décrit.',
  }),
  featuredImage: pen.id('media fly-loft'),
  categories: [pen.id('category craft')],
  tags: [pen.id('tag blocks'), pen.id('tag design')],
  sticky: false,
  content: pen.prose({ en, fr }, blocksBy(pen)),
})
