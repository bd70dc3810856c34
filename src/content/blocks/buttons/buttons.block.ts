import { buttonsField } from '#content/fields/buttons.field.ts'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const buttonsBlock = defineBlock({
  slug: 'buttons',
  group: 'parts',
  version: 1,
  label: bilingual('Buttons', 'Boutons'),
  fields: [buttonsField(12)],
})
