import type { Field } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'
import { rowLabel } from '#content/fields/row-label.ts'

/** What pages may load from other sites; the content security policy is made from it. */
export const allowedFields = (): Field[] => [
  {
    name: 'allowed',
    type: 'group',
    interfaceName: 'AllowedOrigins',
    label: bilingual('Content from elsewhere', 'Contenus venus d’ailleurs'),
    fields: [
      {
        name: 'embedHosts',
        type: 'textarea',
        label: bilingual('Embed hosts, one a line', 'Hôtes de contenus intégrés, un par ligne'),
      },
      {
        name: 'scripts',
        type: 'textarea',
        label: bilingual(
          'Analytics scripts (addresses), one a line',
          'Scripts de mesure (adresses), un par ligne',
        ),
      },
      {
        name: 'verification',
        type: 'array',
        label: bilingual('Verification tags', 'Balises de vérification'),
        labels: {
          singular: bilingual('Tag', 'Balise'),
          plural: bilingual('Tags', 'Balises'),
        },
        admin: { components: { RowLabel: rowLabel } },
        fields: [
          { name: 'name', type: 'text', label: bilingual('Name', 'Nom') },
          { name: 'content', type: 'text', label: bilingual('Content', 'Contenu') },
        ],
      },
    ],
  },
]
