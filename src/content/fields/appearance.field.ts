import type { Field, GroupField } from 'payload'
import { bilingual, type Bilingual } from './bilingual.ts'

type Choice = [value: string, en: string, fr: string]

const tokenField = (name: string, label: Bilingual, initial: string, choices: Choice[]): Field => ({
  name,
  type: 'select',
  label,
  defaultValue: initial,
  options: choices.map(([value, en, fr]) => ({ value, label: bilingual(en, fr) })),
  admin: { width: '33%' },
})

const widths: Choice[] = [
  ['content', 'Text', 'Texte'],
  ['wide', 'Wide', 'Large'],
  ['full', 'Full', 'Pleine'],
]
const alignments: Choice[] = [
  ['none', 'None', 'Aucun'],
  ['start', 'Start', 'Début'],
  ['center', 'Centre', 'Centre'],
  ['end', 'End', 'Fin'],
]
const grounds: Choice[] = [
  ['none', 'None', 'Aucun'],
  ['subtle', 'Subtle', 'Discret'],
  ['accent', 'Accent', 'Accent'],
  ['contrast', 'Contrast', 'Contraste'],
]
const spaces: Choice[] = [
  ['none', 'None', 'Aucun'],
  ['small', 'Small', 'Petit'],
  ['medium', 'Medium', 'Moyen'],
  ['large', 'Large', 'Grand'],
]

const anchorField: Field = {
  name: 'anchor',
  type: 'text',
  label: bilingual('Anchor', 'Ancre'),
  admin: {
    description: bilingual(
      'A name for links to this place: letters, digits, hyphens.',
      'Un nom pour les liens vers cet endroit : lettres, chiffres, tirets.',
    ),
  },
}

/** Width, alignment, ground and spacing of a block: names of design tokens, never free values. */
export const appearanceField = (): GroupField => ({
  name: 'appearance',
  type: 'group',
  interfaceName: 'BlockAppearance',
  label: '',
  admin: { hideGutter: true },
  fields: [
    {
      type: 'collapsible',
      label: bilingual('Appearance', 'Apparence'),
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            tokenField('width', bilingual('Width', 'Largeur'), 'content', widths),
            tokenField('align', bilingual('Alignment', 'Alignement'), 'none', alignments),
            tokenField('ground', bilingual('Ground', 'Fond'), 'none', grounds),
          ],
        },
        {
          type: 'row',
          fields: [
            tokenField('spaceBefore', bilingual('Space before', 'Espace avant'), 'medium', spaces),
            tokenField('spaceAfter', bilingual('Space after', 'Espace après'), 'medium', spaces),
          ],
        },
        anchorField,
      ],
    },
  ],
})
