import type { TimelineBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const timelineSample: TimelineBlock = {
  ...base('timeline', 'sample timeline'),
  events: [
    {
      label: '19:25',
      title: 'The half',
      text: lineOf('Thirty-five minutes to go, whatever the name says. Phones are off.'),
    },
    { label: '19:55', title: 'Beginners', text: lineOf('Whoever opens the show stands by.') },
    { label: '20:00', title: 'Curtain up', text: lineOf('The house goes dark, and it begins.') },
  ],
}
