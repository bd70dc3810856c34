import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const lead = {
  en: 'Seventeen people own this workshop and work in it. These three pick up the telephone; ask for whom you like.',
  fr: 'Dix-sept personnes possèdent cet atelier et y travaillent. Ces trois-là décrochent le téléphone ; demandez qui vous voulez.',
}

const apprentices = {
  en: `
## Learn it here

Each September two people begin who have never held a torch. They spend three years between the drawing table, the hall and the stages of others, and leave with a trade that nobody can see.

Write in spring, to [workshop@contrepoids.example](mailto:workshop@contrepoids.example). Tell us what you have taken apart.
`,
  fr: `
## Apprendre ici

Chaque septembre, deux personnes commencent qui n’ont jamais tenu un chalumeau. Elles passent trois ans entre la table à dessin, la halle et les plateaux des autres, et repartent avec un métier que nul ne voit.

Écrivez au printemps, à [atelier@contrepoids.example](mailto:atelier@contrepoids.example). Dites-nous ce que vous avez démonté.
`,
}

const peopleBy = (pen: Pen) => [
  {
    media: pen.id('media portrait-marta'),
    title: 'Marta Oller',
    text: pen.say({
      en: 'Founded the workshop and draws its machines. Asks what the scene is about.',
      fr: 'A fondé l’atelier et dessine ses machines. Demande de quoi parle la scène.',
    }),
    link: {},
  },
  {
    media: pen.id('media portrait-idris'),
    title: 'Idris Camara',
    text: pen.say({
      en: 'Runs the hall. Nothing leaves it that he has not stopped by hand.',
      fr: 'Mène la halle. Rien n’en sort qu’il n’ait arrêté de sa main.',
    }),
    link: {},
  },
  {
    media: pen.id('media portrait-yuna'),
    title: 'Yuna Le Goff',
    text: pen.say({
      en: 'Writes the controls, and answers at seven in the evening.',
      fr: 'Écrit les commandes, et répond à sept heures du soir.',
    }),
    link: {},
  },
]

export const peoplePage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page people'),
  title: pen.say({ en: 'People', fr: 'L’équipe' }),
  slug: pen.say({ en: 'people', fr: 'equipe' }),
  language: pen.language,
  hoursAgo: 30,
  excerpt: pen.say({
    en: 'Who draws, who builds, who answers.',
    fr: 'Qui dessine, qui construit, qui répond.',
  }),
  body: [
    { ...pen.block('rich-text', 'people lead'), content: pen.prose(lead) },
    {
      ...pen.block('cards', 'people cards', { width: 'wide', spaceAfter: 'large' }),
      ...{ columns: '3', style: 'plain' },
      cards: peopleBy(pen),
    },
    { ...pen.block('rich-text', 'people apprentices'), content: pen.prose(apprentices) },
  ],
})
