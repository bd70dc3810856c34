import type { ManualPage } from './manual-page.ts'

const reference: ManualPage = {
  name: 'reference',
  title: { en: 'Reference', fr: 'Référence' },
  slug: { en: 'reference', fr: 'reference' },
  excerpt: {
    en: 'Everything it knows, in tables.',
    fr: 'Tout ce qu’il sait, en tableaux.',
  },
  text: {
    en: `
For those who know what they are looking for.

- [The cue file](pages/cue-file): every word that may stand in it
- [Commands](pages/commands): what one types in a terminal
`,
    fr: `
Pour qui sait ce qu’il cherche.

- [Le fichier d’effets](pages/cue-file) : chaque mot qui peut y figurer
- [Commandes](pages/commands) : ce qu’on tape dans un terminal
`,
  },
}

const cueFile: ManualPage = {
  name: 'cue-file',
  parent: 'reference',
  title: { en: 'The cue file', fr: 'Le fichier d’effets' },
  slug: { en: 'the-cue-file', fr: 'le-fichier-d-effets' },
  excerpt: {
    en: 'One cue a line, five kinds of word.',
    fr: 'Un effet par ligne, cinq sortes de mots.',
  },
  text: {
    en: `
A file of text in UTF-8, one cue a line. Lines that begin with \`#\` are for people.

## What a line is made of

| Part | Example | Meaning |
| number | \`12.5\` | order; numbers may be left out in between |
| target | \`lamp 3\` | a lamp, a group, \`house\`, \`sound\`, \`machine\` |
| level | \`40 %\` | from 0 to 100, of the target’s own range |
| time | \`in 3 s\` | how long it takes; without it, at once |
| chain | \`after\` | see [Let cues follow one another](pages/timing) |

## Groups

A name and an equals sign make a group: \`warm = 1 2 7 9\`. Groups may hold groups, eight deep.

## Limits

At most 9,999 cues and 512 lamps in a file. A show that needs more is two shows.
`,
    fr: `
Un fichier texte en UTF-8, un effet par ligne. Les lignes qui commencent par \`#\` sont pour les gens.

## De quoi une ligne est faite

| Partie | Exemple | Sens |
| numéro | \`12.5\` | l’ordre ; on peut sauter des numéros |
| cible | \`lamp 3\` | un projecteur, un groupe, \`house\`, \`sound\`, \`machine\` |
| niveau | \`40 %\` | de 0 à 100, de l’étendue propre à la cible |
| durée | \`in 3 s\` | le temps du mouvement ; sans elle, aussitôt |
| chaîne | \`after\` | voir [Enchaîner des effets](pages/timing) |

## Groupes

Un nom et un signe égal font un groupe : \`warm = 1 2 7 9\`. Un groupe peut en contenir d’autres, sur huit niveaux.

## Limites

Au plus 9 999 effets et 512 projecteurs par fichier. Un spectacle qui en demande plus, ce sont deux spectacles.
`,
  },
}

const commands: ManualPage = {
  name: 'commands',
  parent: 'reference',
  title: { en: 'Commands', fr: 'Commandes' },
  slug: { en: 'commands', fr: 'commandes' },
  excerpt: {
    en: 'Six commands, and what each answers.',
    fr: 'Six commandes, et ce que chacune répond.',
  },
  text: {
    en: `
| Command | What it does |
| \`run FILE\` | runs a show; space for the next cue, Escape to stop |
| \`check FILE\` | reads it and says what it would not do |
| \`list FILE\` | prints the show as a sheet for the stage manager |
| \`log\` | what happened in the last run, to the millisecond |
| \`lamp N LEVEL\` | sets one lamp by hand |
| \`midi\` | lists what is connected |

{{exit}}
`,
    fr: `
| Commande | Ce qu’elle fait |
| \`run FICHIER\` | mène un spectacle ; espace pour l’effet suivant, Échap pour arrêter |
| \`check FICHIER\` | le lit et dit ce qu’il ne ferait pas |
| \`list FICHIER\` | imprime la conduite pour la régie |
| \`log\` | ce qui s’est passé la dernière fois, à la milliseconde |
| \`lamp N NIVEAU\` | règle un projecteur à la main |
| \`midi\` | liste ce qui est branché |

{{exit}}
`,
  },
  blocks: (pen) => ({
    exit: {
      ...pen.block('quote', 'commands exit'),
      style: 'quote',
      text: pen.line({
        en: 'Each command ends with 0 when it did what it was asked, and with 1 and a sentence when it did not.',
        fr: 'Chaque commande finit par 0 quand elle a fait ce qu’on demandait, et par 1 et une phrase sinon.',
      }),
    },
  }),
}

export const referencePages: readonly ManualPage[] = [reference, cueFile, commands]
