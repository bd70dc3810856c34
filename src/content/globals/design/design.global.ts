import type { Field } from 'payload'
import { defineGlobal } from '#content/globals/global.factory.ts'
import { designStyles } from './design-styles.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { styleguideLinkField } from '#content/fields/styleguide-link.field.ts'

const colorField = (name: string, en: string, fr: string) => ({
  name,
  type: 'text' as const,
  label: bilingual(en, fr),
  admin: { placeholder: '#rrggbb', width: '50%' },
})

const row = (...fields: Field[]) => ({ type: 'row' as const, fields })

const schemeField = (name: string, en: string, fr: string) => ({
  name,
  type: 'group' as const,
  interfaceName: 'ColorScheme',
  label: bilingual(en, fr),
  admin: {
    description: bilingual('Empty: the colours of the style.', 'Vide : les couleurs du style.'),
  },
  fields: [
    row(colorField('ground', 'Ground', 'Fond'), colorField('text', 'Text', 'Texte')),
    row(
      colorField('subtle', 'Subtle ground', 'Fond discret'),
      colorField('muted', 'Muted text', 'Texte atténué'),
    ),
    row(colorField('accent', 'Accent', 'Accent'), colorField('line', 'Lines', 'Filets')),
  ],
})

export const designGlobal = defineGlobal({
  slug: 'design',
  label: bilingual('Design', 'Design'),
  admin: { group: bilingual('Design', 'Design') },
  fields: [
    styleguideLinkField(),
    {
      name: 'style',
      type: 'select',
      defaultValue: 'curtain',
      label: bilingual('Style', 'Style'),
      admin: {
        isClearable: false,
        description: bilingual(
          'Colours, type and shapes to begin with. What you choose below goes before it.',
          'Couleurs, typographie et formes de départ. Ce que vous choisissez plus bas l’emporte.',
        ),
      },
      options: [...designStyles],
    },
    schemeField('light', 'Colours, light', 'Couleurs, clair'),
    schemeField('dark', 'Colours, dark', 'Couleurs, sombre'),
    {
      name: 'fonts',
      type: 'group',
      interfaceName: 'DesignFonts',
      label: bilingual('Type', 'Typographie'),
      admin: {
        description: bilingual('Empty: as the style has it.', 'Vide : comme dans le style.'),
      },
      fields: [
        {
          name: 'text',
          type: 'select',
          label: bilingual('Text', 'Texte'),
          options: [
            { value: 'serif', label: bilingual('Serif', 'Avec empattements') },
            { value: 'sans', label: bilingual('Sans', 'Sans empattements') },
            { value: 'system', label: bilingual('The reader’s own', 'Celle du lecteur') },
          ],
        },
        {
          name: 'headings',
          type: 'select',
          label: bilingual('Headings', 'Titres'),
          options: [
            { value: 'serif', label: bilingual('Serif', 'Avec empattements') },
            { value: 'sans', label: bilingual('Sans', 'Sans empattements') },
            { value: 'system', label: bilingual('The reader’s own', 'Celle du lecteur') },
          ],
        },
        {
          name: 'size',
          type: 'select',
          label: bilingual('Size', 'Taille'),
          options: [
            { value: 'small', label: bilingual('Small', 'Petite') },
            { value: 'medium', label: bilingual('Medium', 'Moyenne') },
            { value: 'large', label: bilingual('Large', 'Grande') },
          ],
        },
      ],
    },
    {
      name: 'measure',
      type: 'select',
      label: bilingual('Length of lines', 'Longueur des lignes'),
      options: [
        { value: 'narrow', label: bilingual('Narrow', 'Courte') },
        { value: 'medium', label: bilingual('Medium', 'Moyenne') },
        { value: 'wide', label: bilingual('Wide', 'Longue') },
      ],
    },
    {
      name: 'corners',
      type: 'select',
      label: bilingual('Corners', 'Angles'),
      options: [
        { value: 'sharp', label: bilingual('Sharp', 'Vifs') },
        { value: 'soft', label: bilingual('Soft', 'Doux') },
        { value: 'round', label: bilingual('Round', 'Ronds') },
      ],
    },
  ],
})
