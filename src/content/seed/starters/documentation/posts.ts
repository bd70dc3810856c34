import type { Bilingual } from '#content/fields/bilingual.ts'
import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

interface Release {
  readonly version: string
  readonly hoursAgo: number
  readonly title: Bilingual
  readonly excerpt: Bilingual
  readonly text: Bilingual
}

const releases: Release[] = [
  {
    version: '2-3',
    hoursAgo: 900,
    title: { en: '2.3: sheets for the stage manager', fr: '2.3 : des conduites pour la régie' },
    excerpt: {
      en: 'A show can be printed so that somebody without a computer can call it.',
      fr: 'Un spectacle s’imprime, pour qu’on puisse le mener sans ordinateur.',
    },
    text: {
      en: `
\`souffleur list\` prints the show as a sheet: large numbers, room for a pencil, no colour. It was asked for by eleven stage managers, nine of whom sent a photograph of the sheet that they had been typing by hand.

- Pages break between cues, never within a chain.
- Comments in the file are printed in italics.
- Gone: the PDF export of 1.x, which nobody could read in the dark.

See [Commands](pages/commands).
`,
      fr: `
\`souffleur list\` imprime le spectacle en conduite : de grands numéros, de la place pour un crayon, pas de couleur. Onze régisseurs l’ont demandé ; neuf avaient joint la photo de la feuille qu’ils tapaient à la main.

- Les pages se coupent entre les effets, jamais dans une chaîne.
- Les commentaires du fichier sont en italique.
- Retiré : l’export PDF de 1.x, illisible dans le noir.

Voir [Commandes](pages/commands).
`,
    },
  },
  {
    version: '2-4',
    hoursAgo: 140,
    title: { en: '2.4: a second machine', fr: '2.4 : une seconde machine' },
    excerpt: {
      en: 'Two computers run a show as one, and either of them may stop.',
      fr: 'Deux ordinateurs mènent un spectacle comme un seul, et l’un ou l’autre peut s’arrêter.',
    },
    text: {
      en: `
Since this version a second computer can follow the first and go on alone: [Run two machines as one](pages/two-machines). We pulled plugs for three months, 4,100 times, in two theatres.

- The follower takes over within 200 ms.
- Nothing is sent twice: a lamp that both would have moved is moved once.
- \`check\` now names sounds that one of the two does not have.
`,
      fr: `
Depuis cette version, un second ordinateur peut suivre le premier et continuer seul : [Mener deux machines comme une](pages/two-machines). Nous avons tiré des prises pendant trois mois, 4 100 fois, dans deux théâtres.

- Le suiveur prend la suite en moins de 200 ms.
- Rien n’est envoyé deux fois : un projecteur que les deux auraient bougé l’est une fois.
- \`check\` nomme désormais les sons que l’un des deux n’a pas.
`,
    },
  },
]

const postBy = (pen: Pen, release: Release): SeedText<Post> => ({
  id: pen.id(`post ${release.version}`),
  title: pen.say(release.title),
  slug: `version-${release.version}`,
  language: pen.language,
  hoursAgo: release.hoursAgo,
  excerpt: pen.say(release.excerpt),
  ...(release.version === '2-4' && { featuredImage: pen.id('media patch-bay') }),
  categories: [pen.id('category releases')],
  comments: 'closed',
  sticky: false,
  content: pen.prose(release.text),
})

export const postsBy = (pen: Pen): SeedText<Post>[] =>
  releases.map((release) => postBy(pen, release))
