import type { RichTextBlock } from '#content/payload-types.ts'
import {
  codeWord,
  emphasis,
  heading,
  listOf,
  paragraph,
  quotation,
  strong,
  textOf,
} from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const richTextSample: RichTextBlock = {
  ...base('rich-text', 'sample rich-text'),
  content: textOf(
    heading(2, 'A running text'),
    paragraph('With ', strong('weight'), ', ', emphasis('stress'), ' and ', codeWord('code'), '.'),
    listOf('bullet', ['House open'], ['Beginners']),
    listOf('check', ['Props set'], ['Iron up']),
    quotation('Stand by.'),
  ),
}
