import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { Body, SeedText } from '../../starter.ts'

const what = {
  en: `
This site came with Coulisse, the program that runs it. It is the beginning of a small magazine about those who work behind a stage: a front page, this page, seven posts in three sections, two menus and eight pictures, so that there is something to look at and something to take apart.

## What is where

Each part of a page is looked after in one place of the back office:
`,
  fr: `
Ce site est venu avec Coulisse, le programme qui le fait marcher. C’est le début d’un petit magazine sur celles et ceux qui travaillent derrière une scène : une page d’accueil, cette page, sept articles en trois rubriques, deux menus et huit images, pour qu’il y ait de quoi regarder et de quoi démonter.

## Ce qui se trouve où

Chaque partie d’une page a son endroit, un seul, dans le back-office :
`,
}

const rows = {
  en: `
| What you see | Where it is kept | Who may change it |
| The words of this page | Pages | Editors |
| The posts | Posts | Their authors, and editors |
| The links at the top and the foot | Menus | Designers and editors |
| What stands around the text | Layouts | Designers |
| Colours, type, corners | Design | Designers |
| Name, language, front page | Site | Administrators |
`,
  fr: `
| Ce que vous voyez | Où c’est rangé | Qui peut le changer |
| Les mots de cette page | Pages | Les éditeurs |
| Les articles | Articles | Leurs auteurs et les éditeurs |
| Les liens en haut et au pied | Menus | Les designers et les éditeurs |
| Ce qui entoure le texte | Mises en page | Les designers |
| Couleurs, caractères, angles | Design | Les designers |
| Nom, langue, page d’accueil | Site | Les administrateurs |
`,
}

const house = {
  en: `
## Two sides of one house

A theatre has a house, where people sit, and wings, where people work. French calls the wings **coulisses**. A site has the same two sides: the front office, which you are reading, and the back office, where it is made.

They share one door. What goes through it is what somebody has published, and nothing else.
`,
  fr: `
## Les deux côtés d’une même maison

Un théâtre a une salle, où l’on s’assied, et des **coulisses**, où l’on travaille. Un site a ces deux côtés : le front-office, que vous lisez, et le back-office, où il se fabrique.

Ils ont une porte en commun. N’y passe que ce que quelqu’un a publié, et rien d’autre.
`,
}

const away = {
  en: `
## How to be rid of all this

1. Sign in. On the overview of the back office, choose **Remove the starter site**.
2. Read what goes and what stays: whatever somebody has edited is kept, and so are the pictures that your own texts show.
3. Write a page of your own and, under **Site**, choose it as the home of your language.

Or keep what is of use. This page answers at \`/about\` and may as well say who you are. The first post tells [what to change first](posts/welcome).
`,
  fr: `
## Comment se débarrasser de tout cela

1. Connectez-vous. Dans la vue d’ensemble du back-office, choisissez **Retirer le site de départ**.
2. Lisez ce qui part et ce qui reste : tout ce que quelqu’un a modifié est gardé, et les images que montrent vos propres textes aussi.
3. Écrivez une page à vous et, dans **Site**, choisissez-la comme accueil de votre langue.

Ou gardez ce qui peut servir. Cette page répond à \`/a-propos\` et peut aussi bien dire qui vous êtes. Le premier article explique [par où commencer](posts/welcome).
`,
}

const bodyBy = (pen: Pen): Body => [
  { ...pen.block('rich-text', 'about what'), content: pen.prose(what) },
  {
    ...pen.block('table', 'about where'),
    stripes: false,
    content: pen.prose(rows),
    caption: pen.line({
      en: 'The rows follow the page from the inside out.',
      fr: 'Les lignes suivent la page, de l’intérieur vers l’extérieur.',
    }),
  },
  {
    ...pen.block('media-text', 'about picture', { width: 'wide' }),
    media: pen.id('media auditorium'),
    side: 'end',
    share: 'half',
    content: pen.prose(house),
  },
  { ...pen.block('rich-text', 'about away'), content: pen.prose(away) },
]

/** A page of text, table and picture. */
export const aboutPage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page about'),
  title: pen.say({ en: 'About this site', fr: 'À propos de ce site' }),
  slug: pen.say({ en: 'about', fr: 'a-propos' }),
  language: pen.language,
  hoursAgo: 21,
  excerpt: pen.say({
    en: 'What came with this site, where each part of it is kept, and how to be rid of it.',
    fr: 'Ce qui est venu avec ce site, où chaque chose est rangée, et comment s’en débarrasser.',
  }),
  body: bodyBy(pen),
})
