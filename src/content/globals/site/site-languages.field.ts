import type { ArrayField, TextField } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'
import { validateCode, writtenAsCode } from '#content/fields/language-code.ts'
import { rowLabel } from '#content/fields/row-label.ts'
import { listWordsField } from './list-words.field.ts'

const codeField: TextField = {
  name: 'code',
  type: 'text',
  required: true,
  label: bilingual('Code', 'Code'),
  admin: { placeholder: 'en' },
  validate: validateCode,
  hooks: { beforeValidate: [writtenAsCode] },
}

/** The site's languages and what each has of its own; the first one has no prefix in addresses. */
export const siteLanguagesField: ArrayField = {
  name: 'languages',
  type: 'array',
  interfaceName: 'SiteLanguages',
  label: bilingual('Languages', 'Langues'),
  labels: { singular: bilingual('Language', 'Langue'), plural: bilingual('Languages', 'Langues') },
  admin: { components: { RowLabel: rowLabel } },
  minRows: 1,
  fields: [
    codeField,
    { name: 'title', type: 'text', label: bilingual('Site title', 'Titre du site') },
    { name: 'tagline', type: 'text', label: bilingual('Tagline', 'Slogan') },
    {
      name: 'home',
      type: 'relationship',
      relationTo: 'pages',
      label: bilingual('Home', 'Accueil'),
      admin: {
        description: bilingual('Empty: the latest posts.', 'Vide : les derniers articles.'),
      },
    },
    {
      name: 'postsPage',
      type: 'relationship',
      relationTo: 'pages',
      label: bilingual('Page of the posts', 'Page des articles'),
    },
    {
      name: 'notFoundPage',
      type: 'relationship',
      relationTo: 'pages',
      label: bilingual('Page for addresses without one', 'Page des adresses sans page'),
      admin: {
        description: bilingual(
          'Its title and blocks stand around the search, above the latest posts. Empty: the theme’s own words.',
          'Son titre et ses blocs entourent la recherche, au-dessus des derniers articles. Vide : les mots du thème.',
        ),
      },
    },
    {
      name: 'mainMenu',
      type: 'relationship',
      relationTo: 'menus',
      label: bilingual('Main menu', 'Menu principal'),
    },
    {
      name: 'footerMenu',
      type: 'relationship',
      relationTo: 'menus',
      label: bilingual('Footer menu', 'Menu du pied de page'),
    },
    listWordsField,
  ],
}
