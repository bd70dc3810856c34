import { env } from '#config/env.ts'
import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { importedField } from '#content/fields/imported.field.ts'
import { madeFromName, slugField } from '#content/fields/slug.field.ts'
import { emailField, roleField } from './account.fields.ts'
import { usersHooks } from './users.hooks.ts'

export const usersCollection = defineCollection({
  slug: 'users',
  versioned: false,
  hooks: usersHooks,
  config: {
    labels: {
      singular: bilingual('User', 'Utilisateur'),
      plural: bilingual('Users', 'Utilisateurs'),
    },
    // People are changed one at a time: the last administrator is looked for before each.
    disableBulkEdit: true,
    disableBulkDelete: true,
    auth: {
      tokenExpiration: 60 * 60 * 24,
      useSessions: true,
      removeTokenFromResponses: true,
      cookies: { secure: env.origin.startsWith('https:'), sameSite: 'Lax' },
      // A stranger must not be able to lock an account: the server counts by address (server/edge).
      maxLoginAttempts: 0,
      // Payload writes this outside the transaction it holds, which waits for itself on one writer; the
      // server's own limit stands in for it.
      forgotPassword: { minRequestInterval: 0 },
    },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role'],
      group: bilingual('People', 'Personnes'),
    },
    fields: [
      { name: 'name', type: 'text', required: true, label: bilingual('Name', 'Nom') },
      emailField,
      roleField,
      { name: 'bio', type: 'textarea', label: bilingual('About', 'À propos') },
      { name: 'website', type: 'text', label: bilingual('Website', 'Site web') },
      {
        name: 'picture',
        type: 'upload',
        relationTo: 'media',
        label: bilingual('Picture', 'Portrait'),
      },
      slugField(madeFromName),
      importedField(),
    ],
  },
})
