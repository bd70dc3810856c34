import type { CompoundIndex, Field } from 'payload'
import { bilingual } from './bilingual.ts'

/** When and for whom a page or post is public. */
export const publicationFields = (): Field[] => [
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: bilingual('Publication date', 'Date de publication'),
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: bilingual(
        'A past date backdates, a future one schedules.',
        'Une date passée antidate, une date future programme.',
      ),
    },
  },
  {
    name: 'visibility',
    type: 'select',
    index: true,
    defaultValue: 'public',
    label: bilingual('Visibility', 'Visibilité'),
    options: [
      { value: 'public', label: bilingual('Public', 'Public') },
      { value: 'private', label: bilingual('Private: its editors', 'Privé : ses éditeurs') },
      { value: 'password', label: bilingual('With a password', 'Avec mot de passe') },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'password',
    type: 'text',
    label: bilingual('Password for readers', 'Mot de passe des lecteurs'),
    admin: {
      position: 'sidebar',
      condition: (data) => data?.['visibility'] === 'password',
    },
  },
]

/** Lists of what is public, by date: without it each of them reads every row. */
export const publicationIndexes: CompoundIndex[] = [
  { fields: ['_status', 'visibility', 'deletedAt', 'publishedAt'] },
]
