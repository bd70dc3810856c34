import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { Body, SeedText } from '../../starter.ts'

const lead = {
  en: 'A stage machine has one job: to be forgotten. It carries people in the dark, eight times a week, in front of strangers. We take it from the first sketch to the last inspection, with the same four people.',
  fr: 'Une machine de scène n’a qu’une tâche : se faire oublier. Elle porte des gens dans le noir, huit fois par semaine, devant des inconnus. Nous la menons du premier croquis au dernier contrôle, avec les mêmes quatre personnes.',
}

const draw = {
  en: `
## Study and drawings

We measure your stage, weigh what shall move, and draw the machine three times: the one you asked for, the one that costs half, and the one we would build for ourselves. You choose.

- Survey on site, with laser and tape
- Load calculation, checked by a second engineer
- Drawings that your own people can read
`,
  fr: `
## Étude et plans

Nous relevons votre plateau, pesons ce qui doit bouger, et dessinons la machine trois fois : celle que vous demandez, celle qui coûte moitié moins, et celle que nous ferions pour nous. Vous choisissez.

- Relevé sur place, au laser et au mètre
- Calcul des charges, vérifié par un second ingénieur
- Des plans que vos équipes savent lire
`,
}

const build = {
  en: `
## Building and tests

Everything is cut, welded and wired in our hall, where it runs for a hundred hours before it leaves: loaded with sandbags to one and a half times its load, stopped by hand, by key and by pulling the plug.

You are invited to hour ninety-nine. Bring the actors.
`,
  fr: `
## Construction et essais

Tout est coupé, soudé et câblé dans notre halle, où la machine tourne cent heures avant de partir : chargée de sacs de sable à une fois et demie sa charge, arrêtée à la main, à la clé et en tirant la prise.

Vous êtes invités à la quatre-vingt-dix-neuvième. Amenez les acteurs.
`,
}

const questions = (pen: Pen): Body => [
  {
    ...pen.block('heading', 'services questions'),
    text: pen.say({ en: 'Asked before every project', fr: 'Demandé avant chaque projet' }),
    level: '2',
  },
  {
    ...pen.block('details', 'services how long'),
    summary: pen.say({ en: 'How long does it take?', fr: 'Combien de temps faut-il ?' }),
    open: false,
    content: pen.prose({
      en: 'A revolve of eight metres takes eleven weeks from the signed drawing to the first turn on your stage. A rush is possible and is never cheaper.',
      fr: 'Une tournette de huit mètres demande onze semaines, du plan signé au premier tour sur votre plateau. Plus vite est possible, et jamais moins cher.',
    }),
  },
  {
    ...pen.block('details', 'services noise'),
    summary: pen.say({ en: 'How loud is it?', fr: 'Quel bruit cela fait-il ?' }),
    open: false,
    content: pen.prose({
      en: 'Below 34 dB in the first row, measured in an empty house. That is a person breathing through the nose.',
      fr: 'Moins de 34 dB au premier rang, mesurés salle vide. C’est quelqu’un qui respire par le nez.',
    }),
  },
  {
    ...pen.block('details', 'services rent'),
    summary: pen.say({ en: 'Can it be rented?', fr: 'Peut-on louer ?' }),
    open: false,
    content: pen.prose({
      en: 'Two revolves and a dozen hoists are kept for that. See [prices](pages/prices).',
      fr: 'Deux tournettes et une douzaine de palans sont là pour cela. Voir [les prix](pages/prices).',
    }),
  },
]

export const servicesPage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page services'),
  title: pen.say({ en: 'Services', fr: 'Services' }),
  slug: 'services',
  language: pen.language,
  hoursAgo: 30,
  excerpt: pen.say({
    en: 'Study, drawings, building, tests, inspections: one machine, four people.',
    fr: 'Étude, plans, construction, essais, contrôles : une machine, quatre personnes.',
  }),
  body: [
    { ...pen.block('rich-text', 'services lead'), content: pen.prose(lead) },
    {
      ...pen.block('media-text', 'services draw', { width: 'wide', spaceBefore: 'large' }),
      media: pen.id('media drawing'),
      ...{ side: 'start', share: 'half' },
      content: pen.prose(draw),
    },
    {
      ...pen.block('media-text', 'services build', { width: 'wide', spaceAfter: 'large' }),
      media: pen.id('media gears'),
      ...{ side: 'end', share: 'half' },
      content: pen.prose(build),
    },
    ...questions(pen),
  ],
})
