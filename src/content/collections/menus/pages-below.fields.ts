import type { Condition, Field } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'
import { valuesOf } from '#publishing/document-values.ts'

/** Only a page has pages below it. */
const isOfPage: Condition = (_, { link }) =>
  valuesOf(valuesOf(link)['document'])['relationTo'] === 'pages'

/** An item that holds the pages below its own by itself, and shows the editor which these are. */
export const pagesBelowFields = (): Field[] => [
  {
    name: 'pagesBelow',
    type: 'checkbox',
    defaultValue: false,
    label: bilingual('With the pages below it', 'Avec les pages en dessous'),
    admin: { condition: isOfPage },
  },
  {
    name: 'pagesBelowNow',
    type: 'ui',
    admin: {
      condition: isOfPage,
      components: { Field: '/back-office/pages-below/pages-below.tsx#PagesBelow' },
    },
  },
]
