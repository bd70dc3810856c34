import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

export const postListBlock = defineBlock({
  slug: 'post-list',
  group: 'lists',
  version: 1,
  label: bilingual('List of posts', 'Liste d’articles'),
  fields: [
    {
      name: 'style',
      type: 'select',
      label: bilingual('Style', 'Style'),
      defaultValue: 'list',
      options: [
        { value: 'list', label: bilingual('List', 'Liste') },
        { value: 'grid', label: bilingual('Grid', 'Grille') },
        { value: 'titles', label: bilingual('Titles', 'Titres') },
        { value: 'lead', label: bilingual('Lead story', 'À la une') },
      ],
    },
    {
      name: 'limit',
      type: 'number',
      label: bilingual('How many', 'Combien'),
      min: 1,
      max: 50,
      defaultValue: 5,
    },
    {
      name: 'offset',
      type: 'number',
      label: bilingual('Skip', 'Sauter'),
      min: 0,
      max: 100,
      defaultValue: 0,
    },
    {
      name: 'order',
      type: 'select',
      label: bilingual('Order', 'Ordre'),
      defaultValue: 'newest',
      options: [
        { value: 'newest', label: bilingual('Newest first', 'Plus récents') },
        { value: 'oldest', label: bilingual('Oldest first', 'Plus anciens') },
        { value: 'title', label: bilingual('By title', 'Par titre') },
      ],
    },
    {
      name: 'categories',
      type: 'relationship',
      label: bilingual('Only in categories', 'Seulement dans les catégories'),
      relationTo: 'categories',
      hasMany: true,
    },
    {
      name: 'tags',
      type: 'relationship',
      label: bilingual('Only with tags', 'Seulement avec les étiquettes'),
      relationTo: 'tags',
      hasMany: true,
    },
    {
      name: 'authors',
      type: 'relationship',
      label: bilingual('Only by authors', 'Seulement par les auteurs'),
      relationTo: 'users',
      hasMany: true,
    },
    {
      name: 'showExcerpt',
      type: 'checkbox',
      label: bilingual('Show the excerpt', 'Afficher l’extrait'),
      defaultValue: true,
    },
    {
      name: 'showImage',
      type: 'checkbox',
      label: bilingual('Show the image', 'Afficher l’image'),
      defaultValue: true,
    },
    {
      name: 'showDate',
      type: 'checkbox',
      label: bilingual('Show the date', 'Afficher la date'),
      defaultValue: true,
    },
  ],
})
