import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { importedField } from '#content/fields/imported.field.ts'
import { previewOf } from '#content/fields/document-admin.ts'
import { rowLabel } from '#content/fields/row-label.ts'
import { languageFields } from '#content/fields/language.fields.ts'
import { linkField } from '#content/fields/link.field.ts'
import { pagesBelowFields } from './pages-below.fields.ts'

export const menusCollection = defineCollection({
  slug: 'menus',
  versioned: true,
  config: {
    labels: { singular: bilingual('Menu', 'Menu'), plural: bilingual('Menus', 'Menus') },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'items', '_status', 'updatedAt'],
      preview: previewOf('menus'),
      group: bilingual('Design', 'Design'),
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Name', 'Nom') },
      {
        name: 'items',
        type: 'array',
        label: bilingual('Items', 'Éléments'),
        labels: { singular: bilingual('Item', 'Élément'), plural: bilingual('Items', 'Éléments') },
        admin: {
          initCollapsed: true,
          components: { RowLabel: rowLabel },
        },
        // Flat with a depth, as people drag menus: one table, and any depth.
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'label',
                type: 'text',
                label: bilingual('Label', 'Libellé'),
                admin: {
                  width: '70%',
                  description: bilingual(
                    'Empty: the title of the document. Without a link: a heading.',
                    'Vide : le titre du document. Sans lien : un intitulé.',
                  ),
                },
              },
              {
                name: 'depth',
                type: 'number',
                min: 0,
                max: 10,
                defaultValue: 0,
                label: bilingual('Depth', 'Niveau'),
                admin: { width: '30%' },
              },
            ],
          },
          linkField({ name: 'link' }),
          ...pagesBelowFields(),
          { name: 'description', type: 'text', label: bilingual('Description', 'Description') },
        ],
      },
      ...languageFields(),
      importedField(),
    ],
  },
})
