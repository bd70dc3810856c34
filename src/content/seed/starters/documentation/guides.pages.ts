import type { Pen } from '../../pen.ts'
import type { ManualPage } from './manual-page.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.page.ts'

const guides: ManualPage = {
  name: 'guides',
  title: { en: 'Guides', fr: 'Guides' },
  slug: { en: 'guides', fr: 'guides' },
  excerpt: {
    en: 'One task a page, from the question to the answer.',
    fr: 'Une tâche par page, de la question à la réponse.',
  },
  text: {
    en: `
Each guide answers one question that somebody has asked in a rehearsal.

- [How do I let cues follow one another?](pages/timing)
- [How do I run two machines as one?](pages/two-machines)
- [What do I do when it goes wrong?](pages/when-it-goes-wrong)
`,
    fr: `
Chaque guide répond à une question que quelqu’un a posée en répétition.

- [Comment enchaîner des effets ?](pages/timing)
- [Comment mener deux machines comme une seule ?](pages/two-machines)
- [Que faire quand cela tourne mal ?](pages/when-it-goes-wrong)
`,
  },
}

const timing: ManualPage = {
  name: 'timing',
  parent: 'guides',
  title: { en: 'Let cues follow one another', fr: 'Enchaîner des effets' },
  slug: { en: 'let-cues-follow', fr: 'enchainer-des-effets' },
  excerpt: {
    en: 'With it, after it, or a breath later: three words for time.',
    fr: 'Avec, après, ou un souffle plus tard : trois mots pour le temps.',
  },
  text: {
    en: `
A cue waits for a hand unless it says otherwise. Three words say otherwise.

| Word | The cue starts |
| \`with\` | together with the one before it |
| \`after\` | when the one before it has arrived |
| \`later 1.5 s\` | that long after the one before it has begun |

{{stack}}

## A sunrise in four lines

{{sunrise}}

## Leave room for the actor

A chain that runs for more than ten seconds takes the evening out of the actors’ hands. Break it where somebody breathes: a line without any of the three words waits.
`,
    fr: `
Un effet attend une main, sauf s’il dit autre chose. Trois mots disent autre chose.

| Mot | L’effet part |
| \`with\` | en même temps que le précédent |
| \`after\` | quand le précédent est arrivé |
| \`later 1.5 s\` | ce temps après le départ du précédent |

{{stack}}

## Un lever de soleil en quatre lignes

{{sunrise}}

## Laisser de la place à l’acteur

Une chaîne de plus de dix secondes ôte la soirée des mains des acteurs. Coupez-la où quelqu’un respire : une ligne sans aucun des trois mots attend.
`,
  },
  blocks: (pen: Pen) => ({
    stack: {
      ...pen.block('image', 'timing stack', { width: 'wide' }),
      media: pen.id('media cue-stack'),
      caption: pen.line({
        en: 'The same show as the desk draws it. The white line is now.',
        fr: 'Le même spectacle, tel que le pupitre le dessine. Le trait blanc est l’instant.',
      }),
      link: {},
    },
    sunrise: {
      ...pen.block('code', 'timing sunrise'),
      language: 'text',
      code: '20   lamp 3    15 %   in 40 s\n21   lamp 4    30 %   in 40 s   later 12 s\n22   house      5 %   in 20 s   later 20 s\n23   sound     "birds.wav"      after',
    },
  }),
}

const twoMachines: ManualPage = {
  name: 'two-machines',
  parent: 'guides',
  title: { en: 'Run two machines as one', fr: 'Mener deux machines comme une' },
  slug: { en: 'two-machines', fr: 'deux-machines' },
  excerpt: {
    en: 'A second computer that does the same, and takes over when the first one stops.',
    fr: 'Un second ordinateur qui fait de même, et prend la suite si le premier s’arrête.',
  },
  text: {
    en: `
Start the same show on both, and name the other:

{{follow}}

The follower does everything the leader does and sends nothing. When it has not heard from the leader for a fifth of a second, it goes on alone. Nobody needs to press anything, and nobody in the house sees it.

[ ] Both have the same folder, down to the last sound
[ ] Both hang on the same switch, and the switch on the battery
[ ] You have pulled the leader’s plug in a rehearsal, with people watching
`,
    fr: `
Lancez le même spectacle sur les deux, et nommez l’autre :

{{follow}}

Le suiveur fait tout ce que fait le meneur et n’envoie rien. S’il n’a plus de nouvelles pendant un cinquième de seconde, il continue seul. Personne n’a de touche à presser, et personne dans la salle ne le voit.

[ ] Les deux ont le même dossier, jusqu’au dernier son
[ ] Les deux sont sur le même commutateur, et lui sur la batterie
[ ] Vous avez tiré la prise du meneur en répétition, devant témoins
`,
  },
  blocks: (pen: Pen) => ({
    follow: {
      ...pen.block('code', 'two machines follow'),
      language: 'bash',
      code: '$ souffleur run show.cue --lead\n$ souffleur run show.cue --follow 10.0.0.11',
    },
  }),
}

export const guidePages: readonly ManualPage[] = [guides, timing, twoMachines, whenItGoesWrong]
