import type { Pen } from '../../pen.ts'
import type { ManualPage } from './manual-page.ts'

/** A page that opens and closes: what to do, then what to look for. */
export const whenItGoesWrong: ManualPage = {
  name: 'when-it-goes-wrong',
  parent: 'guides',
  title: { en: 'When it goes wrong', fr: 'Quand cela tourne mal' },
  slug: { en: 'when-it-goes-wrong', fr: 'quand-cela-tourne-mal' },
  excerpt: {
    en: 'What to press, in which order, in the dark.',
    fr: 'Sur quoi appuyer, dans quel ordre, dans le noir.',
  },
  text: {
    en: `
1. **Escape.** Everything stays where it is.
2. \`house 60\` and Enter. The house comes up, softly. Now there is time.
3. Say something friendly into the microphone.

Then find out.

{{dark}}

{{late}}
`,
    fr: `
1. **Échap.** Tout reste où il est.
2. \`house 60\`, puis Entrée. La salle remonte, doucement. Maintenant on a le temps.
3. Dites quelque chose d’aimable au micro.

Ensuite, cherchez.

{{dark}}

{{late}}
`,
  },
  blocks: (pen: Pen) => ({
    dark: {
      ...pen.block('details', 'wrong dark'),
      summary: pen.say({ en: 'A lamp stays dark', fr: 'Un projecteur reste noir' }),
      open: true,
      content: pen.prose({
        en: 'Type `lamp 12 100`. If it lights, the cue is wrong; if not, the cable is. It is nearly always the cable.',
        fr: 'Tapez `lamp 12 100`. S’il s’allume, c’est l’effet ; sinon, c’est le câble. C’est presque toujours le câble.',
      }),
    },
    late: {
      ...pen.block('details', 'wrong late'),
      summary: pen.say({ en: 'A cue comes late', fr: 'Un effet part en retard' }),
      open: false,
      content: pen.prose({
        en: 'Look at the log: `souffleur log --late` names every cue that missed its moment by more than 20 ms, and what the machine was doing instead.',
        fr: 'Voyez le journal : `souffleur log --late` nomme chaque effet parti avec plus de 20 ms de retard, et ce que faisait la machine à sa place.',
      }),
    },
  }),
}
