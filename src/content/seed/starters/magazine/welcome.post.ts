import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const en = `
When a theatre closes for the night, somebody leaves a single bulb burning on the empty stage. It is there for whoever comes in first. This post is that lamp: it shows where things stand, and you may switch it off as soon as you know your way.

## Four things, in this order

1. **Give the site its name.** Open Site, and write title and tagline. They appear at the top and the foot of every page, and in the title of every window.
2. **Choose your colours.** Open Design. There is a set for light and one for dark; visitors get the one that their device asks for.
3. **Say who you are.** The page “About this site” is waiting to be overwritten.
4. **Publish a post.** Three lines are enough. It will take the top of the front page, above this one.

{quote}

## Where the doors are

Signed in, you reach the back office at /admin. Each kind of content has its list there, and each document its own form, with the text in the middle and everything else at the side: address, date, picture, categories.

Next, read [how a page is built](posts/blocks), or skip to [what happens when you press Publish](posts/publish).
`

const fr = `
Quand un théâtre ferme pour la nuit, quelqu’un laisse une ampoule allumée sur le plateau vide. Elle attend qui entrera le premier. Cet article est cette lampe : il montre où sont les choses, et vous pourrez l’éteindre dès que vous connaîtrez le chemin.

## Quatre choses, dans cet ordre

1. **Donnez son nom au site.** Ouvrez Site, écrivez le titre et le slogan. Ils figurent en haut et au pied de chaque page, et dans le titre de chaque fenêtre.
2. **Choisissez vos couleurs.** Ouvrez Design. Il y a un jeu clair et un jeu sombre ; chaque visiteur reçoit celui que demande son appareil.
3. **Dites qui vous êtes.** La page « À propos de ce site » ne demande qu’à être réécrite.
4. **Publiez un article.** Trois lignes suffisent. Il prendra la une, au-dessus de celui-ci.

{quote}

## Où sont les portes

Une fois connecté, vous entrez dans le back-office par /admin. Chaque sorte de contenu y a sa liste, et chaque document son formulaire : le texte au milieu, tout le reste sur le côté, adresse, date, image, catégories.

Ensuite, lisez [comment se construit une page](posts/blocks), ou passez à [ce qui arrive quand on appuie sur Publier](posts/publish).
`

/** The first thing that somebody reads on a site of their own. */
export const welcomePost = (pen: Pen): SeedText<Post> => ({
  id: pen.id('post welcome'),
  title: pen.say({ en: 'Welcome. What to change first', fr: 'Bienvenue. Par où commencer' }),
  slug: pen.say({ en: 'welcome', fr: 'bienvenue' }),
  language: pen.language,
  hoursAgo: 2,
  excerpt: pen.say({
    en: 'A new site is an empty stage with one lamp lit. Here are four things to do before you let anybody in, none of which takes longer than a cup of tea.',
    fr: 'Un site neuf est une scène vide où brûle une seule lampe. Voici quatre choses à faire avant d’ouvrir les portes ; aucune ne dure plus longtemps qu’une tasse de thé.',
  }),
  featuredImage: pen.id('media ghost-light'),
  categories: [pen.id('category first-steps')],
  tags: [pen.id('tag welcome')],
  sticky: false,
  content: pen.prose(
    { en, fr },
    {
      quote: {
        ...pen.block('quote', 'welcome quote'),
        style: 'quote',
        text: pen.line({
          en: 'A draft is seen by nobody but those who work here. Write badly first.',
          fr: 'Un brouillon n’est vu que de celles et ceux qui travaillent ici. Écrivez mal, d’abord.',
        }),
      },
    },
  ),
})

export const firstComment = (pen: Pen) => ({
  id: pen.id('comment first'),
  document: { relationTo: 'posts' as const, value: pen.id('post welcome') },
  authorName: pen.say({ en: 'Somebody in the first row', fr: 'Quelqu’un du premier rang' }),
  text: pen.say({
    en: 'This is a comment. New ones wait in the back office, where you approve, answer or remove them.\n\nStart with this one.',
    fr: 'Ceci est un commentaire. Les nouveaux attendent dans le back-office, où vous les approuvez, y répondez ou les retirez.\n\nCommencez par celui-ci.',
  }),
})
