import { bilingual } from '#content/fields/bilingual.ts'
import { changesFields } from '#publishing/changes/changes.fields.ts'
import { pathsFields } from '#publishing/paths/paths.fields.ts'
import { referencesFields } from '#publishing/references/references.fields.ts'
import { schedulesFields } from '#publishing/versions/schedules.fields.ts'
import { defineCollection } from './collection.factory.ts'

/** The publishing rooms' own stores; of them only addresses are shown to staff. */
export const stores = [
  defineCollection({
    slug: 'paths',
    versioned: false,
    config: {
      labels: {
        singular: bilingual('Address', 'Adresse'),
        plural: bilingual('Addresses', 'Adresses'),
      },
      admin: {
        useAsTitle: 'path',
        defaultColumns: ['path', 'state', 'destination', 'origin'],
        group: bilingual('Settings', 'Réglages'),
      },
      fields: pathsFields,
    },
  }),
  defineCollection({
    slug: 'references',
    versioned: false,
    config: { admin: { hidden: true }, fields: referencesFields },
  }),
  defineCollection({
    slug: 'changes',
    versioned: false,
    config: { admin: { hidden: true }, fields: changesFields },
  }),
  defineCollection({
    slug: 'schedules',
    versioned: false,
    config: { admin: { hidden: true }, fields: schedulesFields },
  }),
]
