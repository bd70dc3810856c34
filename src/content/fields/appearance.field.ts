import type { Field } from 'payload'
import { bilingual } from './bilingual.ts'

const spaceOptions = [
  { value: 'none', label: bilingual('None', 'Aucun') },
  { value: 'small', label: bilingual('Small', 'Petit') },
  { value: 'medium', label: bilingual('Medium', 'Moyen') },
  { value: 'large', label: bilingual('Large', 'Grand') },
]

const spaceField = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'select',
  label: bilingual(en, fr),
  options: spaceOptions,
  defaultValue: 'medium',
  admin: { width: '50%' },
})

/** Width, alignment, ground and spacing of a block: names of design tokens, never free values. */
export const appearanceField = (): Field => ({
  name: 'appearance',
  type: 'group',
  interfaceName: 'BlockAppearance',
  label: bilingual('Appearance', 'Apparence'),
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
            {
              name: 'width',
              type: 'select',
              label: bilingual('Width', 'Largeur'),
              defaultValue: 'content',
              options: [
                { value: 'content', label: bilingual('Text', 'Texte') },
                { value: 'wide', label: bilingual('Wide', 'Large') },
                { value: 'full', label: bilingual('Full', 'Pleine') },
              ],
              admin: { width: '33%' },
            },
            {
              name: 'align',
              type: 'select',
              label: bilingual('Alignment', 'Alignement'),
              defaultValue: 'none',
              options: [
                { value: 'none', label: bilingual('None', 'Aucun') },
                { value: 'start', label: bilingual('Start', 'Début') },
                { value: 'center', label: bilingual('Centre', 'Centre') },
                { value: 'end', label: bilingual('End', 'Fin') },
              ],
              admin: { width: '33%' },
            },
            {
              name: 'ground',
              type: 'select',
              label: bilingual('Ground', 'Fond'),
              defaultValue: 'none',
              options: [
                { value: 'none', label: bilingual('None', 'Aucun') },
                { value: 'subtle', label: bilingual('Subtle', 'Discret') },
                { value: 'accent', label: bilingual('Accent', 'Accent') },
                { value: 'contrast', label: bilingual('Contrast', 'Contraste') },
              ],
              admin: { width: '33%' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            spaceField('spaceBefore', 'Space before', 'Espace avant'),
            spaceField('spaceAfter', 'Space after', 'Espace après'),
          ],
        },
        {
          name: 'anchor',
          type: 'text',
          label: bilingual('Anchor', 'Ancre'),
          admin: {
            description: bilingual(
              'A name for links to this place: letters, digits, hyphens.',
              'Un nom pour les liens vers cet endroit : lettres, chiffres, tirets.',
            ),
          },
        },
      ],
    },
  ],
})
