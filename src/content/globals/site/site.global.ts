import { defineGlobal } from '#content/globals/global.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { discussionFields } from './discussion.fields.ts'
import { siteLanguagesField } from './site-languages.field.ts'

export const siteGlobal = defineGlobal({
  slug: 'site',
  label: bilingual('Site', 'Site'),
  admin: { group: bilingual('Settings', 'Réglages') },
  fields: [
    siteLanguagesField(),
    {
      name: 'state',
      type: 'select',
      defaultValue: 'open',
      label: bilingual('The site is', 'Le site est'),
      options: [
        { value: 'open', label: bilingual('Open', 'Ouvert') },
        { value: 'noindex', label: bilingual('Open, not indexed', 'Ouvert, non indexé') },
        { value: 'hidden', label: bilingual('Hidden but for staff', 'Caché sauf pour l’équipe') },
      ],
    },
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
    },
    { name: 'contact', type: 'text', label: bilingual('Contact e-mail', 'E-mail de contact') },
    {
      name: 'timeZone',
      type: 'text',
      defaultValue: 'UTC',
      label: bilingual('Time zone', 'Fuseau horaire'),
    },
    {
      name: 'postsPerPage',
      type: 'number',
      min: 1,
      max: 100,
      defaultValue: 10,
      label: bilingual('Posts per page', 'Articles par page'),
    },
    {
      name: 'permalinks',
      type: 'group',
      interfaceName: 'Permalinks',
      label: bilingual('Addresses', 'Adresses'),
      fields: [
        {
          name: 'posts',
          type: 'text',
          defaultValue: '/%year%/%monthnum%/%postname%',
          label: bilingual('Of posts', 'Des articles'),
        },
        {
          name: 'categoryBase',
          type: 'text',
          defaultValue: 'category',
          label: bilingual('Of categories, begin with', 'Des catégories, commencent par'),
        },
        {
          name: 'tagBase',
          type: 'text',
          defaultValue: 'tag',
          label: bilingual('Of tags, begin with', 'Des étiquettes, commencent par'),
        },
        {
          name: 'authorBase',
          type: 'text',
          defaultValue: 'author',
          label: bilingual('Of authors, begin with', 'Des auteurs, commencent par'),
        },
        // Earlier patterns keep resolving; the paths room writes them.
        { name: 'earlier', type: 'json', admin: { hidden: true } },
      ],
    },
    ...discussionFields(),
    {
      name: 'allowed',
      type: 'group',
      interfaceName: 'AllowedOrigins',
      label: bilingual('Content from elsewhere', 'Contenus venus d’ailleurs'),
      fields: [
        {
          name: 'embedHosts',
          type: 'textarea',
          label: bilingual('Embed hosts, one a line', 'Hôtes de contenus intégrés, un par ligne'),
        },
        {
          name: 'scripts',
          type: 'textarea',
          label: bilingual(
            'Analytics scripts (addresses), one a line',
            'Scripts de mesure (adresses), un par ligne',
          ),
        },
        {
          name: 'verification',
          type: 'array',
          label: bilingual('Verification tags', 'Balises de vérification'),
          fields: [
            { name: 'name', type: 'text', label: bilingual('Name', 'Nom') },
            { name: 'content', type: 'text', label: bilingual('Content', 'Contenu') },
          ],
        },
      ],
    },
  ],
})
