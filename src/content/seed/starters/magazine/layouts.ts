import type { Pen } from '../../pen.ts'
import type { RegionBody, SeedLayout } from '../../starter.ts'

const siteTitle = (pen: Pen, name: string, showTagline: boolean) => ({
  ...pen.block('site-title', name),
  showLogo: true,
  showTagline,
})

const headerBy = (pen: Pen, layout: string): RegionBody => [
  siteTitle(pen, `${layout} header title`, false),
  { ...pen.block('navigation', `${layout} header menu`), style: 'bar' },
]

const footerBy = (pen: Pen, layout: string): RegionBody => [
  siteTitle(pen, `${layout} footer title`, true),
  {
    ...pen.block('navigation', `${layout} footer menu`),
    menu: pen.id('menu footer'),
    style: 'list',
    title: pen.say({ en: 'This site', fr: 'Ce site' }),
  },
  {
    ...pen.block('term-list', `${layout} footer terms`),
    title: pen.say({ en: 'Categories', fr: 'Catégories' }),
    taxonomy: 'categories',
    style: 'list',
    showCount: true,
    limit: 12,
  },
  {
    ...pen.block('search-form', `${layout} footer search`),
    title: pen.say({ en: 'Search', fr: 'Recherche' }),
  },
]

const besideArchivesBy = (pen: Pen): RegionBody => [
  {
    ...pen.block('search-form', 'archive search'),
    title: pen.say({ en: 'Search', fr: 'Recherche' }),
  },
  {
    ...pen.block('term-list', 'archive tags'),
    title: pen.say({ en: 'Tags', fr: 'Étiquettes' }),
    taxonomy: 'tags',
    style: 'cloud',
    showCount: false,
    limit: 40,
  },
  {
    ...pen.block('date-list', 'archive dates'),
    title: pen.say({ en: 'By month', fr: 'Par mois' }),
    limit: 12,
  },
  {
    ...pen.block('comment-list', 'archive comments'),
    title: pen.say({ en: 'Latest comments', fr: 'Derniers commentaires' }),
    limit: 3,
  },
]

/** Text alone for pages and posts, a column beside archives. */
export const layoutsBy = (pen: Pen): SeedLayout[] => [
  {
    id: pen.id('layout standard'),
    title: 'Standard',
    language: pen.language,
    defaultFor: ['home', 'pages', 'posts', 'errors', 'search'],
    header: headerBy(pen, 'standard'),
    sidebar: [],
    footer: footerBy(pen, 'standard'),
  },
  {
    id: pen.id('layout archive'),
    title: pen.say({ en: 'With a column', fr: 'Avec une colonne' }),
    language: pen.language,
    defaultFor: ['archives'],
    header: headerBy(pen, 'archive'),
    sidebar: besideArchivesBy(pen),
    footer: footerBy(pen, 'archive'),
  },
]
