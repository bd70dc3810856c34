import type { Pen } from '../../pen.ts'
import type { RegionBody, SeedLayout } from '../../starter.ts'

const headerBy = (pen: Pen, layout: string): RegionBody => [
  { ...pen.block('site-title', `${layout} header title`), showLogo: true, showTagline: false },
  { ...pen.block('navigation', `${layout} header menu`), style: 'bar' },
]

const footerBy = (pen: Pen, layout: string): RegionBody => [
  { ...pen.block('site-title', `${layout} footer title`), showLogo: true, showTagline: true },
  {
    ...pen.block('search-form', `${layout} footer search`),
    title: pen.say({ en: 'Search', fr: 'Recherche' }),
  },
]

const besideBy = (pen: Pen): RegionBody => [
  {
    ...pen.block('term-list', 'archive categories'),
    title: pen.say({ en: 'Categories', fr: 'Catégories' }),
    taxonomy: 'categories',
    style: 'list',
    showCount: true,
    limit: 40,
  },
  {
    ...pen.block('date-list', 'archive dates'),
    title: pen.say({ en: 'By month', fr: 'Par mois' }),
    limit: 12,
  },
]

/** A frame that says nothing of its own: what any site needs around its pages. */
export const plainLayoutsBy = (pen: Pen): SeedLayout[] => [
  {
    id: pen.id('layout standard'),
    title: 'Standard',
    language: pen.language,
    defaultFor: ['home', 'pages', 'posts', 'errors', 'search'],
    header: headerBy(pen, 'standard'),
    footer: footerBy(pen, 'standard'),
  },
  {
    id: pen.id('layout archive'),
    title: pen.say({ en: 'With a column', fr: 'Avec une colonne' }),
    language: pen.language,
    defaultFor: ['archives'],
    header: headerBy(pen, 'archive'),
    sidebar: besideBy(pen),
    footer: footerBy(pen, 'archive'),
  },
]
