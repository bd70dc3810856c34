import type { Page } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const write = {
  en: `
### Write

A sketch, a photograph or three lines are enough: [hello@contrepoids.example](mailto:hello@contrepoids.example). We answer within two working days, with a question first.

### Call

[+33 2 55 50 01 14](tel:+33255500114), Monday to Friday, 8 a.m. to 5 p.m.

If one of our machines stands still and the house is full: the number on its yellow plate, at any hour.
`,
  fr: `
### Écrire

Un croquis, une photo ou trois lignes suffisent : [bonjour@contrepoids.example](mailto:bonjour@contrepoids.example). Nous répondons sous deux jours ouvrés, d’abord par une question.

### Appeler

[02 55 50 01 14](tel:+33255500114), du lundi au vendredi, de 8 h à 17 h.

Si l’une de nos machines est à l’arrêt et la salle pleine : le numéro de sa plaque jaune, à toute heure.
`,
}

const come = {
  en: `
### Come by

**Contrepoids**, 14 Quai des Antilles, 44200 Nantes

Tram 1, stop *Chantiers Navals*, then ten minutes along the water towards the yellow crane. The big door is open when somebody is there.

On the first Thursday of the month we run whatever is on the bench, at six in the evening. Nobody needs to say that they are coming.
`,
  fr: `
### Passer

**Contrepoids**, 14, quai des Antilles, 44200 Nantes

Tram 1, arrêt *Chantiers Navals*, puis dix minutes au bord de l’eau vers la grue jaune. La grande porte est ouverte quand quelqu’un est là.

Le premier jeudi du mois, à dix-huit heures, nous faisons tourner ce qui est sur l’établi. Inutile d’annoncer sa visite.
`,
}

export const contactPage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page contact'),
  title: 'Contact',
  slug: 'contact',
  language: pen.language,
  hoursAgo: 30,
  excerpt: pen.say({
    en: 'By letter, by telephone, or through the big door.',
    fr: 'Par écrit, par téléphone, ou par la grande porte.',
  }),
  body: [
    {
      ...pen.block('columns', 'contact columns', { width: 'wide' }),
      ...{ ratio: 'equal', orderOnPhones: 'same' },
      columns: [{ content: pen.prose(write) }, { content: pen.prose(come) }],
    },
    {
      ...pen.block('image', 'contact picture', { width: 'wide', spaceBefore: 'large' }),
      media: pen.id('media workshop'),
      caption: pen.line({
        en: 'The hall on the quay, on a first Thursday.',
        fr: 'La halle du quai, un premier jeudi du mois.',
      }),
      link: {},
    },
  ],
})

/** Where the posts are listed; the list is made by the site. */
export const newsPage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page news'),
  title: pen.say({ en: 'News', fr: 'Nouvelles' }),
  slug: pen.say({ en: 'news', fr: 'nouvelles' }),
  language: pen.language,
  hoursAgo: 30,
  excerpt: pen.say({
    en: 'What is on the bench, what has left the house.',
    fr: 'Ce qui est sur l’établi, ce qui a quitté la maison.',
  }),
  body: [],
})
