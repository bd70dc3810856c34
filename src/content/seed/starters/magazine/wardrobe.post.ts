import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const en = `
The wardrobe is on the fourth floor, where the heat of the house collects, and it smells of steam, cedar and other people’s courage. Forty metres of rail. Every garment has a tape sewn in at the neck with the names of all who have worn it, and none of the names is ever taken out.

A grey tailcoat has nine of them. The first is from 1954. Amadou Keïta, who keeps the rails, reads them aloud like a family: this one sweated, this one was always late, this one became a minister.

## What a costume remembers

> You let it out for the one, you take it in for the next. The cloth keeps both.

A costume for the stage is made to be altered. The seams have a hand’s breadth of cloth in them, folded away, for whoever comes next. Amadou calls it *leaving room for a stranger*. He finds it a good rule for most things that are made to last.

## A rail in five colours

The rails are not sorted by play or by century but by colour, from white to black by way of rust. It is quicker: a director never asks for a doublet, a director asks for “something like a bruise”.

{table}

## The last name

Before the season closes he chooses one coat that nobody has worn this year, brushes it, and hangs it at the front. Somebody’s hand will fall on it first in autumn. “You cannot cast an actor,” he says. “But you can be the reason why they walk like that.”
`

const fr = `
Le vestiaire est au quatrième étage, là où s’amasse la chaleur de la maison ; il sent la vapeur, le cèdre et le courage des autres. Quarante mètres de tringles. Dans l’encolure de chaque vêtement est cousu un ruban avec les noms de tous ceux qui l’ont porté, et jamais on n’en retire un.

Une queue-de-pie grise en compte neuf. Le premier est de 1954. Amadou Keïta, qui veille sur les tringles, les lit à voix haute comme une famille : celui-ci transpirait, celui-là était toujours en retard, cet autre est devenu ministre.

## Ce dont un costume se souvient

> On l’élargit pour l’un, on le reprend pour le suivant. L’étoffe garde les deux.

Un costume de scène est fait pour être retouché. Les coutures cachent une largeur de main d’étoffe repliée, pour qui viendra ensuite. Amadou appelle cela *laisser de la place à un inconnu*. Il y voit une bonne règle pour presque tout ce qui doit durer.

## Une tringle en cinq couleurs

Les tringles ne sont rangées ni par pièce ni par siècle mais par couleur, du blanc au noir en passant par la rouille. On va plus vite : un metteur en scène ne demande jamais un pourpoint, il demande « quelque chose comme un bleu sur la peau ».

{table}

## Le dernier nom

Avant la fin de la saison, il choisit un manteau que personne n’a porté de l’année, le brosse et l’accroche devant. À l’automne, c’est sur lui que tombera une main. « On ne choisit pas l’acteur, dit-il. Mais on peut être la raison pour laquelle il marche ainsi. »
`

const rows = {
  en: `
| Rail | Pieces | Asked for as |
| White | 64 | “An angel who has been ill” |
| Rust | 118 | “Sunday, before the war” |
| Red | 71 | “Not a queen. Her sister.” |
| Blue | 93 | “Something like a bruise” |
| Black | 240 | “Whatever fits” |
`,
  fr: `
| Tringle | Pièces | Comment on la demande |
| Blanc | 64 | « Un ange qui a été malade » |
| Rouille | 118 | « Un dimanche, avant la guerre » |
| Rouge | 71 | « Pas une reine. Sa sœur. » |
| Bleu | 93 | « Quelque chose comme un bleu » |
| Noir | 240 | « Ce qui va » |
`,
}

/** A report with a table in it. */
export const wardrobePost = (pen: Pen): SeedText<Post> => ({
  id: pen.id('post wardrobe'),
  title: pen.say({ en: 'Nine names in a grey coat', fr: 'Neuf noms dans un habit gris' }),
  slug: pen.say({ en: 'nine-names-in-a-grey-coat', fr: 'neuf-noms-dans-un-habit-gris' }),
  language: pen.language,
  hoursAgo: 98,
  excerpt: pen.say({
    en: 'Four floors above the stage hang forty metres of clothes that remember everybody. A visit to the wardrobe.',
    fr: 'Quatre étages au-dessus de la scène pendent quarante mètres de vêtements qui se souviennent de tout le monde. Visite au vestiaire.',
  }),
  featuredImage: pen.id('media wardrobe'),
  categories: [pen.id('category people')],
  tags: [pen.id('tag rooms'), pen.id('tag design')],
  sticky: false,
  content: pen.prose(
    { en, fr },
    {
      table: {
        ...pen.block('table', 'wardrobe table'),
        stripes: true,
        content: pen.prose(rows),
        caption: pen.line({
          en: 'The rails on the fourth floor, from the window to the door.',
          fr: 'Les tringles du quatrième étage, de la fenêtre à la porte.',
        }),
      },
    },
  ),
})
