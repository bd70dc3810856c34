import type { Condition } from 'payload'
import { defineBlock } from '#content/blocks/block.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'

/** Lists of an older shape are of posts. */
const isOf =
  (source: string): Condition =>
  (_, siblings) =>
    (siblings['source'] ?? 'posts') === source

export const postListBlock = defineBlock({
  slug: 'post-list',
  group: 'lists',
  version: 1,
  label: bilingual('List of posts or pages', 'Liste d’articles ou de pages'),
  fields: [
    {
      name: 'source',
      type: 'select',
      label: bilingual('Of', 'De'),
      defaultValue: 'posts',
      options: [
        { value: 'posts', label: bilingual('Posts', 'Articles') },
        { value: 'children', label: bilingual('Pages below a page', 'Pages sous une page') },
        { value: 'pages', label: bilingual('All pages', 'Toutes les pages') },
      ],
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'pages',
      label: bilingual('Below', 'Sous'),
      admin: {
        condition: isOf('children'),
        description: bilingual(
          'None: the page that the list stands on.',
          'Aucune : la page où se trouve la liste.',
        ),
      },
    },
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
        { value: 'carousel', label: bilingual('Carousel', 'Carrousel') },
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
        { value: 'arranged', label: bilingual('As pages are arranged', 'Ordre des pages') },
      ],
    },
    {
      name: 'categories',
      type: 'relationship',
      label: bilingual('Only in categories', 'Seulement dans les catégories'),
      relationTo: 'categories',
      hasMany: true,
      admin: { condition: isOf('posts') },
    },
    {
      name: 'tags',
      type: 'relationship',
      label: bilingual('Only with tags', 'Seulement avec les étiquettes'),
      relationTo: 'tags',
      hasMany: true,
      admin: { condition: isOf('posts') },
    },
    {
      name: 'authors',
      type: 'relationship',
      label: bilingual('Only by authors', 'Seulement par les auteurs'),
      relationTo: 'users',
      hasMany: true,
      admin: { condition: isOf('posts') },
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
