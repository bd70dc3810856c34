import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { importedField } from '#content/fields/imported.field.ts'

export const mediaCollection = defineCollection({
  slug: 'media',
  versioned: false,
  config: {
    labels: { singular: bilingual('File', 'Fichier'), plural: bilingual('Media', 'Médias') },
    folders: true,
    upload: { disableLocalStorage: true, crop: false, focalPoint: true },
    admin: {
      useAsTitle: 'title',
      group: bilingual('Content', 'Contenu'),
      defaultColumns: ['filename', 'title', 'alt', 'updatedAt'],
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
      {
        name: 'alt',
        type: 'text',
        label: bilingual('Alternative text', 'Texte alternatif'),
        admin: {
          description: bilingual(
            'What the image says to somebody who cannot see it. Empty only for decoration.',
            'Ce que dit l’image à qui ne la voit pas. Vide seulement si elle est décorative.',
          ),
        },
      },
      { name: 'caption', type: 'textarea', label: bilingual('Caption', 'Légende') },
      { name: 'credit', type: 'text', label: bilingual('Credit', 'Crédit') },
      { name: 'description', type: 'textarea', label: bilingual('Description', 'Description') },
      // The file's facts, set by the media pipeline alone.
      { name: 'name', type: 'text', index: true, admin: { hidden: true } },
      { name: 'hash', type: 'text', index: true, admin: { hidden: true } },
      { name: 'color', type: 'text', admin: { hidden: true } },
      { name: 'frames', type: 'number', admin: { hidden: true } },
      {
        name: 'uploadedBy',
        type: 'relationship',
        relationTo: 'users',
        index: true,
        label: bilingual('Uploaded by', 'Envoyé par'),
        admin: { readOnly: true, position: 'sidebar' },
      },
      importedField(),
    ],
  },
})
