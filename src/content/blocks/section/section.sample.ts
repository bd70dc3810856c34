import type { SectionBlock } from '#content/payload-types.ts'
import { heading, paragraph, textOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const sectionSample: SectionBlock = {
  ...base('section', 'sample section', { width: 'full', ground: 'subtle' }),
  content: textOf(heading(2, 'Come and see'), paragraph('The doors open at seven.')),
}
