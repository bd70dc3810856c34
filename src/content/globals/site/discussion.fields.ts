import type { Field } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'
import { mailFields, moderationFields } from './moderation.fields.ts'

/** The rules for comments. */
export const discussionFields = (): Field[] => [
  {
    name: 'discussion',
    type: 'group',
    interfaceName: 'Discussion',
    label: bilingual('Discussion', 'Discussion'),
    fields: [
      {
        name: 'open',
        type: 'checkbox',
        defaultValue: true,
        label: bilingual('Posts take comments', 'Les articles acceptent les commentaires'),
      },
      {
        name: 'moderate',
        type: 'select',
        defaultValue: 'first',
        label: bilingual('Hold for approval', 'Retenir pour approbation'),
        options: [
          { value: 'all', label: bilingual('Every comment', 'Tous les commentaires') },
          { value: 'first', label: bilingual('The first of an author', 'Le premier d’un auteur') },
          { value: 'none', label: bilingual('None', 'Aucun') },
        ],
      },
      {
        name: 'closeAfterDays',
        type: 'number',
        min: 0,
        defaultValue: 0,
        label: bilingual('Close after days (0: never)', 'Fermer après (jours, 0 : jamais)'),
      },
      ...moderationFields(),
      ...mailFields(),
    ],
  },
]
