import type { Field } from 'payload'
import { bilingual } from './bilingual.ts'
import { importedField } from './imported.field.ts'
import { languageFields } from './language.fields.ts'
import { seoField } from './seo.field.ts'
import { madeFromName, slugField } from './slug.field.ts'

/** What categories and tags share. */
export const termFields = (): Field[] => [
  { name: 'title', type: 'text', required: true, label: bilingual('Name', 'Nom') },
  { name: 'description', type: 'textarea', label: bilingual('Introduction', 'Introduction') },
  slugField(madeFromName),
  ...languageFields(),
  seoField(),
  importedField(),
]
