import type { FileBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const fileSample: FileBlock = {
  ...base('file', 'sample file'),
  media: seedId('media auditorium'),
  label: 'Seating plan',
  showButton: true,
}
