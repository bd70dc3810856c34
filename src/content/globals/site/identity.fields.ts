import type { Field } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'
import { siteLanguagesField } from './site-languages.field.ts'

/** What the site is called and how it is recognised. */
export const identityFields = (): Field[] => [
  siteLanguagesField,
  { name: 'logo', type: 'upload', relationTo: 'media', label: bilingual('Logo', 'Logo') },
  {
    name: 'logoDark',
    type: 'upload',
    relationTo: 'media',
    label: bilingual('Logo on dark ground', 'Logo sur fond sombre'),
  },
  { name: 'icon', type: 'upload', relationTo: 'media', label: bilingual('Icon', 'Icône') },
  {
    name: 'socialImage',
    type: 'upload',
    relationTo: 'media',
    label: bilingual('Image for sharing', 'Image de partage'),
    admin: {
      description: bilingual(
        'Shown with links to the home. Pages and posts without a picture get one with their title.',
        'Accompagne les liens vers l’accueil. Pages et articles sans image en reçoivent une avec leur titre.',
      ),
    },
  },
  { name: 'contact', type: 'text', label: bilingual('Contact e-mail', 'E-mail de contact') },
]
