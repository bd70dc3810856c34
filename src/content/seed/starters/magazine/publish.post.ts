import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const en = `
While you write, everything is saved as a draft, every second or so. Drafts pile up behind the curtain: nobody in the house can see them, no search engine, no feed, not even a list that counts them.

**Publish** takes the state in front of you and puts it on the stage. From then on there are two texts: the one that visitors read, and the one that you go on changing. The first does not move until you press the button again.

## Now, later, or earlier

{dates}

## Addresses keep their word

The address of a post follows its title until it is first published. After that it stays. If you do change it, or move a page under another one, the old address leads to the new one by itself. If you remove a page, its address says that something was here and is gone, which is more honest than pretending it never was.

## Who may

Contributors write and hand in; editors publish. Authors publish what is theirs. Designers look after what stands around the text. It is the same rule at every door, whether one comes by the form, by a list of forty documents at once or by a program.

{quote}

If you have not done so yet, see [what to change first](posts/welcome). *And turn the lamp off when you leave.*
`

const fr = `
Pendant que vous écrivez, tout s’enregistre en brouillon, à peu près chaque seconde. Les brouillons s’accumulent derrière le rideau : personne dans la salle ne les voit, ni moteur de recherche, ni flux, ni même une liste qui les compterait.

**Publier** prend l’état que vous avez sous les yeux et le met en scène. Dès lors il y a deux textes : celui que lisent les visiteurs, et celui que vous continuez de changer. Le premier ne bouge plus jusqu’à ce que vous appuyiez de nouveau.

## Maintenant, plus tard ou plus tôt

{dates}

## Les adresses tiennent parole

L’adresse d’un article suit son titre jusqu’à la première publication. Ensuite elle reste. Si vous la changez tout de même, ou si vous rangez une page sous une autre, l’ancienne adresse mène d’elle-même à la nouvelle. Si vous retirez une page, son adresse dit que quelque chose était là et n’y est plus, ce qui est plus honnête que de prétendre le contraire.

## Qui a le droit

Les contributeurs écrivent et remettent ; les éditeurs publient. Les auteurs publient ce qui est à eux. Les designers veillent sur ce qui entoure le texte. C’est la même règle à chaque porte, qu’on entre par le formulaire, par une liste de quarante documents ou par un programme.

{quote}

Si ce n’est déjà fait, voyez [par où commencer](posts/welcome). *Et éteignez la lampe en sortant.*
`

const dates = {
  en: `
| Publication date | What it does |
| Empty | Public at once, with the present moment as its date |
| In the future | Waits, and appears by itself at that hour |
| In the past | Public at once, in its place among older posts |
`,
  fr: `
| Date de publication | Ce qu’elle fait |
| Vide | Public aussitôt, daté de l’instant présent |
| Dans l’avenir | Attend, et paraît tout seul à l’heure dite |
| Dans le passé | Public aussitôt, à sa place parmi les plus anciens |
`,
}

const blocksBy = (pen: Pen) => ({
  dates: {
    ...pen.block('table', 'publish dates'),
    stripes: false,
    content: pen.prose(dates),
    caption: pen.line({
      en: 'The date stands at the side of each form. Hours are those of the site’s time zone.',
      fr: 'La date se trouve sur le côté de chaque formulaire. Les heures sont celles du fuseau du site.',
    }),
  },
  quote: {
    ...pen.block('quote', 'publish quote'),
    style: 'quote' as const,
    text: pen.line({
      en: 'Nothing here is lost by publishing, and very little by deleting: the trash keeps it.',
      fr: 'Ici, publier ne perd rien, et supprimer très peu : la corbeille le garde.',
    }),
  },
})

/** Says what a draft is, and what an address is. */
export const publishPost = (pen: Pen): SeedText<Post> => ({
  id: pen.id('post publish'),
  title: pen.say({
    en: 'What happens when you press Publish',
    fr: 'Ce qui arrive quand on appuie sur Publier',
  }),
  slug: pen.say({
    en: 'what-happens-when-you-press-publish',
    fr: 'ce-qui-arrive-quand-on-appuie-sur-publier',
  }),
  language: pen.language,
  hoursAgo: 20,
  excerpt: pen.say({
    en: 'Between a draft and a page that strangers read lies one button. What it does, what it never does, and how to take it back.',
    fr: 'Entre un brouillon et une page que lisent des inconnus, il y a un bouton. Ce qu’il fait, ce qu’il ne fait jamais, et comment revenir en arrière.',
  }),
  featuredImage: pen.id('media auditorium'),
  categories: [pen.id('category first-steps'), pen.id('category craft')],
  tags: [pen.id('tag publishing')],
  sticky: false,
  content: pen.prose({ en, fr }, blocksBy(pen)),
})
