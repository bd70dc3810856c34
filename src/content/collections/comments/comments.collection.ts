import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { importedField } from '#content/fields/imported.field.ts'
import { judgedFields } from './judged.fields.ts'
import { expectedComment } from './expected-comment.hooks.ts'
import { keepFace } from './keep-face.hooks.ts'
import { learnDecisions } from './learn-decisions.hooks.ts'
import { mergeHooks } from '#publishing/hook-set.ts'
import { commentMarks } from './comment-marks.hooks.ts'

export const commentsCollection = defineCollection({
  slug: 'comments',
  versioned: false,
  hooks: mergeHooks(expectedComment, keepFace, commentMarks, learnDecisions),
  config: {
    labels: {
      singular: bilingual('Comment', 'Commentaire'),
      plural: bilingual('Comments', 'Commentaires'),
    },
    defaultSort: '-createdAt',
    admin: {
      useAsTitle: 'authorName',
      defaultColumns: ['authorName', 'text', 'document', 'state', 'createdAt'],
      // The queue stands for it in the navigation; it is reached from there.
      group: false,
    },
    fields: [
      {
        name: 'document',
        type: 'relationship',
        relationTo: ['pages', 'posts'],
        required: true,
        index: true,
        label: bilingual('On', 'Sur'),
      },
      {
        name: 'parent',
        type: 'relationship',
        relationTo: 'comments',
        index: true,
        label: bilingual('In answer to', 'En réponse à'),
      },
      { name: 'authorName', type: 'text', required: true, label: bilingual('Name', 'Nom') },
      { name: 'authorEmail', type: 'text', label: bilingual('E-mail', 'E-mail') },
      { name: 'authorUrl', type: 'text', label: bilingual('Website', 'Site web') },
      {
        name: 'user',
        type: 'relationship',
        relationTo: 'users',
        label: bilingual('Account', 'Compte'),
      },
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: 65_525,
        label: bilingual('Comment', 'Commentaire'),
      },
      {
        name: 'state',
        type: 'select',
        required: true,
        index: true,
        defaultValue: 'pending',
        label: bilingual('State', 'État'),
        options: [
          { value: 'pending', label: bilingual('Pending', 'En attente') },
          { value: 'approved', label: bilingual('Approved', 'Approuvé') },
          { value: 'spam', label: bilingual('Spam', 'Indésirable') },
          { value: 'trash', label: bilingual('Trash', 'Corbeille') },
        ],
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'comment',
        label: bilingual('Kind', 'Type'),
        options: [
          { value: 'comment', label: bilingual('Comment', 'Commentaire') },
          { value: 'pingback', label: bilingual('Pingback', 'Pingback') },
          { value: 'trackback', label: bilingual('Trackback', 'Trackback') },
        ],
      },
      { name: 'writtenAt', type: 'date', index: true, label: bilingual('Written', 'Écrit le') },
      ...judgedFields(),
      importedField(),
    ],
  },
})
