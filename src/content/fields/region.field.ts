import type { BlocksField } from 'payload'
import { regionSlugs } from '#content/blocks/block-slugs.ts'
import { bilingual, type Bilingual } from './bilingual.ts'

/** A region of a layout: any block, and the widgets. */
export const regionField = (name: string, label: Bilingual): BlocksField => ({
  name,
  type: 'blocks',
  label,
  labels: { singular: bilingual('Block', 'Bloc'), plural: bilingual('Blocks', 'Blocs') },
  blocks: [],
  blockReferences: [...regionSlugs],
})
