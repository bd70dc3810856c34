import type { Bilingual } from '#content/fields/bilingual.ts'
import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { Body, SeedText } from '../../starter.ts'

const openingBy = (pen: Pen): Body[number] => ({
  ...pen.block('cover', 'home cover', { width: 'full', spaceAfter: 'large' }),
  media: pen.id('media curtain'),
  overlay: 'medium',
  height: 'large',
  content: pen.prose({
    en: '## The stage is yours\n\nThis is a whole site, lit and empty. Everything you see here was put there to be changed.',
    fr: '## La scène est à vous\n\nVoici un site entier, éclairé et vide. Tout ce que vous voyez n’a été posé là que pour être changé.',
  }),
})

const titleBy = (pen: Pen, name: string, text: Bilingual): Body[number] => ({
  ...pen.block('heading', `home ${name}`, { width: 'wide' }),
  text: pen.say(text),
  level: '2',
})

const journalBy = (pen: Pen): Body => [
  titleBy(pen, 'journal', { en: 'From the journal', fr: 'Du journal' }),
  {
    ...pen.block('post-list', 'home posts', { width: 'wide' }),
    style: 'lead',
    limit: 4,
    offset: 0,
    order: 'newest',
    showExcerpt: true,
    showImage: true,
    showDate: true,
  },
]

/** A section of the magazine: its name and its latest posts. */
const sectionBy = (pen: Pen, name: string, title: Bilingual): Body => [
  titleBy(pen, `title of ${name}`, title),
  {
    ...pen.block('post-list', `home ${name}`, { width: 'wide', spaceAfter: 'large' }),
    style: 'grid',
    limit: 3,
    offset: 0,
    order: 'newest',
    categories: [pen.id(`category ${name}`)],
    showExcerpt: true,
    showImage: true,
    showDate: false,
  },
]

const invitationBy = (pen: Pen): Body[number] => ({
  ...pen.block('section', 'home invitation', {
    ...{ width: 'full', ground: 'contrast', spaceBefore: 'large', spaceAfter: 'large' },
  }),
  content: pen.prose(
    {
      en: '## Step behind the curtain\n\nThe back office is where this page was made. Sign in, open “Home” among the pages, and change a word: it takes a minute, and nothing can break.\n\n{buttons}',
      fr: '## Passez derrière le rideau\n\nC’est dans le back-office que cette page s’est faite. Connectez-vous, ouvrez « Accueil » parmi les pages et changez un mot : c’est l’affaire d’une minute, et rien ne peut casser.\n\n{buttons}',
    },
    {
      buttons: {
        ...pen.block('buttons', 'home buttons'),
        buttons: [
          {
            label: pen.say({ en: 'Open the back office', fr: 'Ouvrir le back-office' }),
            link: pen.to('/admin'),
            style: 'filled',
          },
          {
            label: pen.say({ en: 'What is on this site', fr: 'Ce qu’il y a sur ce site' }),
            link: pen.to('pages/about'),
            style: 'outline',
          },
        ],
      },
    },
  ),
})

const threeRoomsBy = (pen: Pen): Body[number] => ({
  ...pen.block('columns', 'home columns', { width: 'wide' }),
  ratio: 'equal',
  orderOnPhones: 'same',
  columns: [
    {
      en: '### Write\n\nPosts for what is new, pages for what stays. Both save themselves while you type, and nobody sees a draft. [How a page is built](posts/blocks)',
      fr: '### Écrire\n\nDes articles pour le neuf, des pages pour ce qui dure. Les deux s’enregistrent pendant que vous tapez, et personne ne voit un brouillon. [Comment se construit une page](posts/blocks)',
    },
    {
      en: '### Arrange\n\nMenus, headers and footers are made of the same blocks as the text between them. Move them as you like. [What to change first](posts/welcome)',
      fr: '### Disposer\n\nMenus, en-têtes et pieds de page sont faits des mêmes blocs que le texte entre eux. Déplacez-les à votre gré. [Par où commencer](posts/welcome)',
    },
    {
      en: '### Publish\n\nOne button, now or at an hour you choose. An address that once worked goes on working. [What happens then](posts/publish)',
      fr: '### Publier\n\nUn bouton, maintenant ou à l’heure que vous voulez. Une adresse qui a marché continue de marcher. [Ce qui arrive alors](posts/publish)',
    },
  ].map((words) => ({ content: pen.prose(words) })),
})

const closingBy = (pen: Pen): Body[number] => ({
  ...pen.block('quote', 'home quote', { spaceBefore: 'large' }),
  style: 'pull-quote',
  text: pen.line({
    en: 'Visitors see the play. You see the ropes.',
    fr: 'Les visiteurs voient la pièce. Vous voyez les cordes.',
  }),
})

/** The front page: a page of blocks like any other. */
export const homePage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page home'),
  title: pen.say({ en: 'Home', fr: 'Accueil' }),
  slug: pen.say({ en: 'home', fr: 'accueil' }),
  language: pen.language,
  hoursAgo: 21,
  seo: {
    description: pen.say({
      en: 'A site of your own, lit and empty, ready to be written.',
      fr: 'Un site à vous, éclairé et vide, prêt à être écrit.',
    }),
  },
  body: [
    openingBy(pen),
    ...journalBy(pen),
    ...sectionBy(pen, 'people', { en: 'People in the dark', fr: 'Gens de l’ombre' }),
    invitationBy(pen),
    threeRoomsBy(pen),
    closingBy(pen),
  ],
})
