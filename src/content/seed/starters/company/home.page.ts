import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { Body, SeedText } from '../../starter.ts'
import { invitationBy, newsBy } from './home-end.ts'

const openingBy = (pen: Pen): Body[number] => ({
  ...pen.block('cover', 'home cover', { width: 'full', spaceAfter: 'large' }),
  media: pen.id('media workshop'),
  overlay: 'strong',
  height: 'large',
  content: pen.prose(
    {
      en: '## We build what moves behind the curtain\n\nRevolves, bridges, lifts and flying rigs, drawn, welded and tested under one roof since 1987.\n\n{buttons}',
      fr: '## Nous construisons ce qui bouge derrière le rideau\n\nTournettes, ponts, ascenseurs et vols, dessinés, soudés et essayés sous un même toit depuis 1987.\n\n{buttons}',
    },
    {
      buttons: {
        ...pen.block('buttons', 'home buttons'),
        buttons: [
          {
            label: pen.say({ en: 'See the work', fr: 'Voir les réalisations' }),
            link: pen.to('pages/work'),
            style: 'filled',
          },
          {
            label: pen.say({ en: 'Ask for a quote', fr: 'Demander un devis' }),
            link: pen.to('pages/contact'),
            style: 'outline',
          },
        ],
      },
    },
  ),
})

const figuresBy = (pen: Pen): Body[number] => ({
  ...pen.block('statistics', 'home figures', { width: 'wide', spaceAfter: 'large' }),
  statistics: [
    {
      figure: '38',
      label: pen.say({ en: 'years on the same quay', fr: 'ans sur le même quai' }),
    },
    {
      figure: '412',
      label: pen.say({
        en: 'machines in service, in 19 countries',
        fr: 'machines en service, dans 19 pays',
      }),
    },
    {
      figure: '9 mm',
      label: pen.say({
        en: 'the most that a revolve of ours has missed its mark',
        fr: 'le plus grand écart d’une de nos tournettes',
      }),
    },
  ],
})

const services = [
  {
    picture: 'drawing',
    target: 'pages/services',
    title: { en: 'Draw', fr: 'Dessiner' },
    text: {
      en: 'A study with loads, drawings and a price that holds.',
      fr: 'Une étude avec charges, plans et un prix qui tient.',
    },
  },
  {
    picture: 'revolve',
    target: 'pages/work',
    title: { en: 'Build', fr: 'Construire' },
    text: {
      en: 'One machine, made once, for one stage and one play.',
      fr: 'Une machine, faite une fois, pour un plateau et une pièce.',
    },
  },
  {
    picture: 'bridge',
    target: 'pages/prices',
    title: { en: 'Look after', fr: 'Entretenir' },
    text: {
      en: 'Yearly inspections, and somebody who picks up at 7 p.m.',
      fr: 'Des contrôles annuels, et quelqu’un qui décroche à 19 heures.',
    },
  },
]

const servicesBy = (pen: Pen): Body => [
  {
    ...pen.block('heading', 'home services title', { width: 'wide' }),
    text: pen.say({ en: 'Three ways to work with us', fr: 'Trois façons de travailler ensemble' }),
    level: '2',
  },
  {
    ...pen.block('cards', 'home services', { width: 'wide', spaceAfter: 'large' }),
    columns: '3',
    style: 'framed',
    cards: services.map(({ picture, target, title, text }) => ({
      media: pen.id(`media ${picture}`),
      title: pen.say(title),
      text: pen.say(text),
      link: pen.to(target),
    })),
  },
]

const voiceBy = (pen: Pen): Body[number] => ({
  ...pen.block('testimonial', 'home voice', { width: 'wide', spaceAfter: 'large' }),
  testimonials: [
    {
      text: pen.line({
        en: 'They asked what the scene was about before they asked what it weighed. Then the floor turned, and nobody in the house looked down.',
        fr: 'Ils ont demandé de quoi parlait la scène avant de demander son poids. Puis le sol a tourné, et personne dans la salle n’a baissé les yeux.',
      }),
      name: 'Odile Ferrand',
      role: pen.say({
        en: 'Stage director, Théâtre du Quai',
        fr: 'Metteuse en scène, Théâtre du Quai',
      }),
    },
  ],
})

export const homePage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page home'),
  title: pen.say({ en: 'Home', fr: 'Accueil' }),
  slug: pen.say({ en: 'home', fr: 'accueil' }),
  language: pen.language,
  hoursAgo: 30,
  seo: {
    description: pen.say({
      en: 'A workshop in Nantes that draws, builds and looks after stage machinery.',
      fr: 'Un atelier nantais qui dessine, construit et entretient la machinerie de scène.',
    }),
  },
  body: [
    openingBy(pen),
    figuresBy(pen),
    ...servicesBy(pen),
    voiceBy(pen),
    ...newsBy(pen),
    invitationBy(pen),
  ],
})
