import type { Field } from 'payload'
import { addressField } from './address.field.ts'
import { bilingual } from './bilingual.ts'
import { importedDataField } from './imported-data.field.ts'
import { importedField } from './imported.field.ts'
import { languageFields } from './language.fields.ts'
import { publicationFields } from './publication.fields.ts'
import { reviewField } from './review.field.ts'
import { seoField } from './seo.field.ts'
import { slugField } from './slug.field.ts'

const layoutField: Field = {
  name: 'layout',
  type: 'relationship',
  relationTo: 'layouts',
  label: bilingual('Layout', 'Mise en page'),
  admin: {
    position: 'sidebar',
    description: bilingual('Empty: the default of its type.', 'Vide : celle du type.'),
  },
}

const commentsField: Field = {
  name: 'comments',
  type: 'select',
  defaultValue: 'default',
  label: bilingual('Comments', 'Commentaires'),
  options: [
    { value: 'default', label: bilingual('As in the settings', 'Selon les réglages') },
    { value: 'open', label: bilingual('Open', 'Ouverts') },
    { value: 'closed', label: bilingual('Closed', 'Fermés') },
  ],
  admin: { position: 'sidebar' },
}

/** What pages and posts share beside title and text. */
export const documentFields = (): Field[] => [
  {
    name: 'featuredImage',
    type: 'upload',
    relationTo: 'media',
    label: bilingual('Featured image', 'Image à la une'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'excerpt',
    type: 'textarea',
    label: bilingual('Excerpt', 'Extrait'),
    admin: { position: 'sidebar' },
  },
  slugField(),
  addressField(),
  ...publicationFields(),
  reviewField(),
  layoutField,
  commentsField,
  ...languageFields(),
  seoField(),
  importedField(),
  importedDataField(),
]
