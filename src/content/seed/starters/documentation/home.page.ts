import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { Body, SeedText } from '../../starter.ts'

const ways = [
  {
    target: 'pages/getting-started',
    title: { en: 'Getting started', fr: 'Bien commencer' },
    text: {
      en: 'From nothing to a first cue in a quarter of an hour.',
      fr: 'De rien à un premier effet, en un quart d’heure.',
    },
  },
  {
    target: 'pages/guides',
    title: { en: 'Guides', fr: 'Guides' },
    text: {
      en: 'One task a page, from the question to the answer.',
      fr: 'Une tâche par page, de la question à la réponse.',
    },
  },
  {
    target: 'pages/reference',
    title: { en: 'Reference', fr: 'Référence' },
    text: {
      en: 'Everything it knows, in tables.',
      fr: 'Tout ce qu’il sait, en tableaux.',
    },
  },
]

const waysBy = (pen: Pen): Body[number] => ({
  ...pen.block('cards', 'home ways', { width: 'wide', spaceAfter: 'large' }),
  columns: '3',
  style: 'framed',
  cards: ways.map(({ target, title, text }) => ({
    title: pen.say(title),
    text: pen.say(text),
    link: pen.to(target),
  })),
})

const glanceBy = (pen: Pen): Body => [
  {
    ...pen.block('heading', 'home glance title', { width: 'wide' }),
    text: pen.say({ en: 'A show is a text', fr: 'Un spectacle est un texte' }),
    level: '2',
  },
  {
    ...pen.block('media-text', 'home glance', { width: 'wide', spaceAfter: 'large' }),
    media: pen.id('media cue-stack'),
    side: 'end',
    share: 'half',
    content: pen.prose({
      en: 'Line by line you write what moves, where to and in how long. The desk draws it; a hand runs it; Escape stops it. [Write a first show](pages/first-show)\n\nWhat you have written can be read in ten years, by people, without this program.',
      fr: 'Ligne après ligne, vous écrivez ce qui bouge, jusqu’où et en combien de temps. Le pupitre le dessine ; une main le mène ; Échap l’arrête. [Écrire un premier spectacle](pages/first-show)\n\nCe que vous avez écrit se lira dans dix ans, par des gens, sans ce programme.',
    }),
  },
]

const changesBy = (pen: Pen): Body => [
  {
    ...pen.block('heading', 'home changes title', { width: 'wide' }),
    text: pen.say({ en: 'What is new', fr: 'Quoi de neuf' }),
    level: '2',
  },
  {
    ...pen.block('post-list', 'home changes', { width: 'wide' }),
    style: 'list',
    limit: 2,
    offset: 0,
    order: 'newest',
    showExcerpt: true,
    showImage: false,
    showDate: true,
  },
]

/** The search stands above, in the layout of the home. */
export const homePage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page home'),
  title: pen.say({ en: 'Home', fr: 'Accueil' }),
  slug: pen.say({ en: 'home', fr: 'accueil' }),
  language: pen.language,
  hoursAgo: 60,
  seo: {
    description: pen.say({
      en: 'The manual of Souffleur, a program that runs a show from a text file.',
      fr: 'Le manuel de Souffleur, un programme qui mène un spectacle depuis un fichier texte.',
    }),
  },
  body: [waysBy(pen), ...glanceBy(pen), ...changesBy(pen)],
})

/** Where the posts are listed; the list is made by the site. */
export const changesPage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page changes'),
  title: pen.say({ en: 'Changes', fr: 'Nouveautés' }),
  slug: pen.say({ en: 'changes', fr: 'nouveautes' }),
  language: pen.language,
  hoursAgo: 60,
  excerpt: pen.say({
    en: 'What each version brings, and what it takes away.',
    fr: 'Ce que chaque version apporte, et ce qu’elle retire.',
  }),
  body: [],
})
