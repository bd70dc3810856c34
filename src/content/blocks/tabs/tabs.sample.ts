import type { TabsBlock } from '#content/payload-types.ts'
import { listOf, paragraph, textOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const tabsSample: TabsBlock = {
  ...base('tabs', 'sample tabs'),
  tabs: [
    {
      title: 'Light',
      content: textOf(
        paragraph('Seen first. The board has sixty-four cues, and a spare for each.'),
        listOf('bullet', ['Five gels'], ['One followspot']),
      ),
    },
    {
      title: 'Sound',
      content: textOf(paragraph('Heard before it is seen, and noticed only when it is missing.')),
    },
    { title: 'Ropes', content: textOf(paragraph('A bag of sand for every painted cloud.')) },
  ],
}
