import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const en = `
A seating plan looks like a drawing of chairs. It is a drawing of people leaving. Whoever lays out a house begins with the doors, draws the ways to them, and puts seats where nobody needs to walk.

{plan}

## The arithmetic of a good night

For each hundred people, one way out of ninety centimetres; no seat further than seven places from an aisle; no row that ends at a wall. These are rules made after fires, and each has a year and a city beside it in the books.

What they leave is not much, and it is enough. The eye wants to be a hand’s breadth above the head in front, so every row climbs by about that. The ear wants the opposite: to be close, and low. A house is the quarrel of those two, settled in timber.

## The worst seat

In every house there is one. In ours it is R 31: behind a column, beside the door, under the fan. It has been sold on all but four evenings since 1968, often to the same man, who says that from there one hears the ropes.

{quote}
`

const fr = `
Un plan de salle a l’air d’un dessin de fauteuils. C’est le dessin de gens qui s’en vont. Qui dispose une salle commence par les portes, trace les chemins qui y mènent, et pose des sièges là où personne n’a besoin de marcher.

{plan}

## L’arithmétique d’une bonne soirée

Pour cent personnes, une sortie de quatre-vingt-dix centimètres ; aucun siège à plus de sept places d’une allée ; aucun rang qui finisse contre un mur. Ce sont des règles faites après des incendies, et chacune porte dans les livres une année et une ville.

Ce qu’elles laissent est peu, et c’est assez. L’œil veut être une main plus haut que la tête de devant ; chaque rang monte donc d’autant. L’oreille veut le contraire : être près, et bas. Une salle est la querelle de ces deux-là, réglée en bois de charpente.

## La pire place

Dans chaque salle il y en a une. Chez nous, c’est R 31 : derrière une colonne, près de la porte, sous le ventilateur. Elle a été vendue tous les soirs sauf quatre depuis 1968, souvent au même homme, qui dit que de là on entend les cordes.

{quote}
`

/** A short report between two pictures. */
export const exitsPost = (pen: Pen): SeedText<Post> => ({
  id: pen.id('post exits'),
  title: pen.say({
    en: 'Two hundred seats and one good exit',
    fr: 'Deux cents places, une bonne sortie',
  }),
  slug: pen.say({ en: 'two-hundred-seats', fr: 'deux-cents-places' }),
  language: pen.language,
  hoursAgo: 260,
  excerpt: pen.say({
    en: 'A seating plan is a drawing of people leaving. On rules, fires, and seat R 31.',
    fr: 'Un plan de salle est le dessin de gens qui s’en vont. Sur les règles, les incendies et la place R 31.',
  }),
  featuredImage: pen.id('media beams'),
  categories: [pen.id('category craft')],
  tags: [pen.id('tag rooms'), pen.id('tag design')],
  sticky: false,
  content: pen.prose(
    { en, fr },
    {
      plan: {
        ...pen.block('image', 'exits plan', { width: 'wide' }),
        media: pen.id('media auditorium'),
        caption: pen.line({
          en: 'Our house, from above. The red ones are taken.',
          fr: 'Notre salle, vue d’en haut. Les rouges sont pris.',
        }),
        link: {},
      },
      quote: {
        ...pen.block('quote', 'exits quote'),
        style: 'quote',
        text: pen.line({
          en: 'You come for the entrance. You remember the exit.',
          fr: 'On vient pour l’entrée. On se souvient de la sortie.',
        }),
      },
    },
  ),
})
