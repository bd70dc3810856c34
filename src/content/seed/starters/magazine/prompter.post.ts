import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const en = `
There used to be a box at the front of the stage, a shell of painted wood with somebody in it. From the house one saw its back. From the stage one saw a face, lit from below, and a pair of lips that already knew.

The prompter’s craft is to say the next word and nothing more. Too early is an insult; too late is a disaster; a whole sentence is a humiliation. One syllable, at the height of the actor’s knee, in the half second in which an actor’s eyes change.

## Silence with a name

Lena Oduya did it for thirty-one seasons, first in the box and later from the wings, with [a book](posts/blocks) on a slope and a pencil on a string. She could tell three silences apart:

- the one that is in the play,
- the one that an actor has found that evening, and that must not be touched,
- and the one that is a hole.

“They sound the same,” she says. “They don’t look the same. In a hole, the hands stop.”

{quote}

## What is written at the edge

Her books are in the archive now. The text runs down the middle, and around it, in pencil, is everything that a play is beside its words: where they stand, how long, which lamp, who coughs. One page of the third act of *The Seagull* has a single note, underlined twice: **let her**.

She does not remember what it meant. She is sure that she did.
`

const fr = `
Il y avait autrefois, au bord du plateau, une boîte : une coquille de bois peint avec quelqu’un dedans. De la salle, on en voyait le dos. De la scène, on voyait un visage éclairé d’en bas, et deux lèvres qui savaient déjà.

Le métier du souffleur est de dire le mot suivant et rien de plus. Trop tôt, c’est une insulte ; trop tard, un désastre ; une phrase entière, une humiliation. Une syllabe, à hauteur du genou, dans la demi-seconde où changent les yeux d’un acteur.

## Un silence qui porte un nom

Lena Oduya l’a fait pendant trente et une saisons, d’abord dans la boîte, puis depuis les coulisses, avec [un livre](posts/blocks) sur un pupitre et un crayon au bout d’une ficelle. Elle distinguait trois silences :

- celui qui est dans la pièce,
- celui qu’un acteur a trouvé ce soir-là, et qu’il ne faut pas toucher,
- et celui qui est un trou.

« À l’oreille, ce sont les mêmes, dit-elle. À l’œil, non. Dans un trou, les mains s’arrêtent. »

{quote}

## Ce qui s’écrit au bord

Ses livres sont aux archives. Le texte descend au milieu ; autour, au crayon, tout ce qu’est une pièce en plus de ses mots : où l’on se tient, combien de temps, quel projecteur, qui tousse. Une page du troisième acte de *La Mouette* ne porte qu’une note, soulignée deux fois : **laisse-la**.

Elle ne se rappelle plus ce que cela voulait dire. Elle est sûre de l’avoir fait.
`

/** An essay. */
export const prompterPost = (pen: Pen): SeedText<Post> => ({
  id: pen.id('post prompter'),
  title: pen.say({ en: 'What the prompter heard', fr: 'Ce qu’entendait la souffleuse' }),
  slug: pen.say({ en: 'what-the-prompter-heard', fr: 'ce-qu-entendait-la-souffleuse' }),
  language: pen.language,
  hoursAgo: 170,
  excerpt: pen.say({
    en: 'Thirty-one seasons in a wooden shell, and a way to tell one silence from another.',
    fr: 'Trente et une saisons dans une coquille de bois, et une façon de distinguer les silences.',
  }),
  featuredImage: pen.id('media prompt-book'),
  categories: [pen.id('category people'), pen.id('category craft')],
  tags: [pen.id('tag rooms')],
  sticky: false,
  content: pen.prose(
    { en, fr },
    {
      quote: {
        ...pen.block('quote', 'prompter quote'),
        style: 'pull-quote',
        text: pen.line({
          en: 'A good prompter is somebody whom nobody remembers having heard.',
          fr: 'Un bon souffleur est quelqu’un que personne ne se souvient d’avoir entendu.',
        }),
      },
    },
  ),
})
