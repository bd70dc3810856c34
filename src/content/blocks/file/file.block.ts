import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const fileBlock = defineBlock({
  slug: 'file',
  group: 'media',
  version: 1,
  label: bilingual('File', 'Fichier'),
  fields: [
    { name: 'media', type: 'upload', label: bilingual('File', 'Fichier'), relationTo: 'media' },
    { name: 'label', type: 'text', label: bilingual('Label', 'Libellé') },
    {
      name: 'showButton',
      type: 'checkbox',
      label: bilingual('Show a download button', 'Afficher un bouton de téléchargement'),
      defaultValue: true,
    },
  ],
})
