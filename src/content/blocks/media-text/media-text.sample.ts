import type { MediaTextBlock } from '#content/payload-types.ts'
import { heading, paragraph, textOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const mediaTextSample: MediaTextBlock = {
  ...base('media-text', 'sample media-text', { width: 'wide' }),
  media: seedId('media auditorium'),
  side: 'start',
  share: 'half',
  content: textOf(heading(3, 'From the last row'), paragraph('One hears best there.')),
}
