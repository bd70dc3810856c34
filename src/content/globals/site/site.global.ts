import { defineGlobal } from '#content/globals/global.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { allowedFields } from './allowed.fields.ts'
import { discussionFields } from './discussion.fields.ts'
import { identityFields } from './identity.fields.ts'
import { readingFields } from './reading.fields.ts'

export const siteGlobal = defineGlobal({
  slug: 'site',
  label: bilingual('Site', 'Site'),
  admin: { group: bilingual('Settings', 'Réglages') },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bilingual('Identity', 'Identité'), fields: identityFields() },
        {
          label: bilingual('Reading and addresses', 'Lecture et adresses'),
          fields: readingFields,
        },
        { label: bilingual('Discussion', 'Discussion'), fields: discussionFields() },
        { label: bilingual('From elsewhere', 'Venu d’ailleurs'), fields: allowedFields() },
      ],
    },
  ],
})
