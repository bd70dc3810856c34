import type { CodeBlock } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { ManualPage } from './manual-page.ts'

const codeBy = (pen: Pen, name: string, language: string, code: string): CodeBlock => ({
  ...pen.block('code', name),
  language,
  code,
})

const start: ManualPage = {
  name: 'getting-started',
  title: { en: 'Getting started', fr: 'Bien commencer' },
  slug: { en: 'getting-started', fr: 'bien-commencer' },
  excerpt: {
    en: 'From nothing to a first cue in a quarter of an hour.',
    fr: 'De rien à un premier effet, en un quart d’heure.',
  },
  text: {
    en: `
Souffleur runs a show from a text file. You write what shall happen, line by line; it makes it happen, in time, and can be stopped at any moment by a hand.

You need a computer, a cable to one lamp, and fifteen minutes.

1. [Install it](pages/install). One file, no account.
2. [Write a first show](pages/first-show) of three cues.
3. Press the space bar.

> The program never does anything that is not in the file. If it is in the file and it does not happen, that is our fault: tell us.
`,
    fr: `
Souffleur mène un spectacle depuis un fichier texte. Vous écrivez ce qui doit arriver, ligne après ligne ; il le fait arriver, à temps, et se laisse arrêter à tout instant par une main.

Il vous faut un ordinateur, un câble jusqu’à un projecteur, et quinze minutes.

1. [Installez-le](pages/install). Un fichier, pas de compte.
2. [Écrivez un premier spectacle](pages/first-show) de trois effets.
3. Appuyez sur la barre d’espace.

> Le programme ne fait jamais rien qui ne soit dans le fichier. Si c’est dans le fichier et que cela n’arrive pas, c’est notre faute : dites-le-nous.
`,
  },
}

const install: ManualPage = {
  name: 'install',
  parent: 'getting-started',
  title: { en: 'Install', fr: 'Installer' },
  slug: { en: 'install', fr: 'installer' },
  excerpt: {
    en: 'One file for each system, and how to see that it works.',
    fr: 'Un fichier par système, et comment voir qu’il marche.',
  },
  text: {
    en: `
Souffleur is one executable file of nine megabytes. It writes nothing outside the folder of your show.

{{systems}}

## See that it works

{{version}}

If it answers with a version, go on to [a first show](pages/first-show). If the system says that the file comes from an unknown developer, that is true, and you may allow it.
`,
    fr: `
Souffleur est un seul exécutable de neuf mégaoctets. Il n’écrit rien hors du dossier de votre spectacle.

{{systems}}

## Vérifier qu’il marche

{{version}}

S’il répond par une version, passez à [un premier spectacle](pages/first-show). Si le système dit que le fichier vient d’un développeur inconnu, c’est exact, et vous pouvez l’autoriser.
`,
  },
  blocks: (pen) => ({
    systems: {
      ...pen.block('tabs', 'install systems'),
      tabs: [
        {
          title: 'Linux',
          content: pen.prose({
            en: 'Unpack it, make it executable, and put it where your shell finds it: `~/.local/bin` will do.',
            fr: 'Décompressez-le, rendez-le exécutable, et mettez-le où votre shell le trouve : `~/.local/bin` convient.',
          }),
        },
        {
          title: 'macOS',
          content: pen.prose({
            en: 'Drag it to *Applications*. The first time, open it with a right click.',
            fr: 'Glissez-le dans *Applications*. La première fois, ouvrez-le d’un clic droit.',
          }),
        },
        {
          title: 'Windows',
          content: pen.prose({
            en: 'Put `souffleur.exe` into any folder. It needs no installer and leaves nothing in the registry.',
            fr: 'Mettez `souffleur.exe` dans un dossier. Il n’a pas d’installateur et ne laisse rien dans le registre.',
          }),
        },
      ],
    },
    version: codeBy(pen, 'install version', 'bash', '$ souffleur --version\nsouffleur 2.4.0'),
  }),
}

const firstShow: ManualPage = {
  name: 'first-show',
  parent: 'getting-started',
  title: { en: 'A first show', fr: 'Un premier spectacle' },
  slug: { en: 'a-first-show', fr: 'un-premier-spectacle' },
  excerpt: {
    en: 'Three cues: the house goes dark, a lamp comes up, somebody speaks.',
    fr: 'Trois effets : la salle s’éteint, une lampe monte, quelqu’un parle.',
  },
  text: {
    en: `
Make a folder, and in it a file \`show.cue\`:

{{show}}

Each line is a cue: a number, what it moves, where to, and in how long. Run it:

{{run}}

The space bar starts the next cue. **Escape stops everything**, at once, in every version of this program there will ever be.

Next: [cues that follow one another](pages/timing), or [the whole list of what a cue can say](pages/cue-file).
`,
    fr: `
Faites un dossier, et dedans un fichier \`show.cue\` :

{{show}}

Chaque ligne est un effet : un numéro, ce qu’il bouge, jusqu’où, et en combien de temps. Lancez-le :

{{run}}

La barre d’espace lance l’effet suivant. **Échap arrête tout**, aussitôt, dans toutes les versions de ce programme qui existeront jamais.

Ensuite : [des effets qui s’enchaînent](pages/timing), ou [la liste de ce qu’un effet peut dire](pages/cue-file).
`,
  },
  blocks: (pen) => ({
    show: codeBy(
      pen,
      'first show file',
      'text',
      '1    house      0 %   in 6 s\n2    lamp 12   40 %   in 3 s\n3    sound     "rain.wav"',
    ),
    run: codeBy(pen, 'first show run', 'bash', '$ souffleur run show.cue'),
  }),
}

export const gettingStartedPages: readonly ManualPage[] = [start, install, firstShow]
