import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { Body, SeedText } from '../../starter.ts'

const revolve = {
  en: `
## A floor for two winters

**Théâtre du Quai.** *The Winter’s Tale*: a disc of eight metres with a second one inside it that turns the other way. The queen stands still for sixteen years while her kingdom walks past.

- 6.4 t with its set, 0.02 to 0.9 m/s
- Stops to within 9 mm, 31 dB in the first row
- Taken apart by four people in two hours
`,
  fr: `
## Un sol pour deux hivers

**Théâtre du Quai.** *Le Conte d’hiver* : un disque de huit mètres, et dedans un second qui tourne à l’envers. La reine reste immobile seize ans pendant que son royaume défile.

- 6,4 t avec son décor, de 0,02 à 0,9 m/s
- S’arrête à 9 mm près, 31 dB au premier rang
- Démontée par quatre personnes en deux heures
`,
}

const bridge = {
  en: `
## Light from where there was a wall

**Opéra de la Rade.** The house of 1912 had no place for a lighting bridge and was not allowed a single hole. Ours hangs from three hoists that stand on the old pulley beams and weigh less than the curtain they replaced.

- 22 m of truss, walkable, 1.1 t of lamps
- No screw in the listed masonry
`,
  fr: `
## De la lumière là où il y avait un mur

**Opéra de la Rade.** La salle de 1912 n’avait pas la place d’un pont lumière, et n’avait pas droit au moindre trou. Le nôtre pend à trois palans posés sur l’ancien gril, plus légers que le rideau qu’ils remplacent.

- 22 m de treillis praticable, 1,1 t de projecteurs
- Pas une vis dans la maçonnerie classée
`,
}

const years = [
  {
    label: '1987',
    title: { en: 'A borrowed shed', fr: 'Un hangar prêté' },
    text: {
      en: 'Marta Oller welds a turntable for a school play. It is still turning.',
      fr: 'Marta Oller soude un plateau tournant pour une pièce d’école. Il tourne encore.',
    },
  },
  {
    label: '1999',
    title: { en: 'The hall on the quay', fr: 'La halle du quai' },
    text: {
      en: 'Eleven metres high, so that a fly tower fits in it.',
      fr: 'Onze mètres de haut, pour qu’une cage de scène y tienne.',
    },
  },
  {
    label: '2014',
    title: { en: 'The silent winch', fr: 'Le treuil silencieux' },
    text: {
      en: 'Four years of work, one patent, given away.',
      fr: 'Quatre ans de travail, un brevet, offert à tous.',
    },
  },
  {
    label: '2024',
    title: { en: 'Owned by those who work here', fr: 'À celles et ceux qui y travaillent' },
    text: { en: 'Seventeen people, seventeen shares.', fr: 'Dix-sept personnes, dix-sept parts.' },
  },
]

const historyBy = (pen: Pen): Body => [
  {
    ...pen.block('heading', 'work history title'),
    text: pen.say({ en: 'The years in short', fr: 'Les années en bref' }),
    level: '2',
  },
  {
    ...pen.block('timeline', 'work history'),
    events: years.map(({ label, title, text }) => ({
      label,
      title: pen.say(title),
      text: pen.line(text),
    })),
  },
]

export const workPage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page work'),
  title: pen.say({ en: 'Work', fr: 'Réalisations' }),
  slug: pen.say({ en: 'work', fr: 'realisations' }),
  language: pen.language,
  hoursAgo: 30,
  excerpt: pen.say({
    en: 'Two machines that nobody noticed, and the years that led to them.',
    fr: 'Deux machines que personne n’a remarquées, et les années qui y ont mené.',
  }),
  body: [
    {
      ...pen.block('media-text', 'work revolve', { width: 'wide' }),
      media: pen.id('media revolve'),
      ...{ side: 'start', share: 'half' },
      content: pen.prose(revolve),
    },
    {
      ...pen.block('media-text', 'work bridge', { width: 'wide', spaceAfter: 'large' }),
      media: pen.id('media bridge'),
      ...{ side: 'end', share: 'half' },
      content: pen.prose(bridge),
    },
    ...historyBy(pen),
  ],
})
