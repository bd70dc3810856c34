import type { Pen } from '../../pen.ts'
import type { RegionBody, SeedLayout, SeedMenu } from '../../starter.ts'
import { menuBy } from '../written.ts'
import type { ManualPage } from './manual-page.ts'

/** The manual's chapters and whatever lies below them, as a menu: above each page, and beside it. */
export const menusBy = (pen: Pen, manual: readonly ManualPage[]): SeedMenu[] => [
  menuBy(pen, 'main', {
    title: { en: 'Contents', fr: 'Sommaire' },
    items: [
      ...manual
        .filter(({ parent }) => parent === undefined)
        .map(({ name, title }) => ({ label: title, target: `pages/${name}`, pagesBelow: true })),
      { label: { en: 'Changes', fr: 'Nouveautés' }, target: 'pages/changes' },
    ],
  }),
  menuBy(pen, 'footer', {
    title: { en: 'Footer', fr: 'Pied de page' },
    items: [
      { label: { en: 'Getting started', fr: 'Bien commencer' }, target: 'pages/getting-started' },
      { label: { en: 'Feed of changes', fr: 'Flux des nouveautés' }, target: '/feed' },
      { label: { en: 'Back office', fr: 'Back-office' }, target: '/admin' },
    ],
  }),
]

const headerBy = (pen: Pen, layout: string): RegionBody => [
  { ...pen.block('site-title', `${layout} header title`), showLogo: true, showTagline: false },
  { ...pen.block('navigation', `${layout} header menu`), style: 'bar' },
]

const footerBy = (pen: Pen, layout: string): RegionBody => [
  { ...pen.block('site-title', `${layout} footer title`), showLogo: true, showTagline: true },
  {
    ...pen.block('navigation', `${layout} footer menu`),
    menu: pen.id('menu footer'),
    style: 'list',
    title: pen.say({ en: 'On this site', fr: 'Sur ce site' }),
  },
  {
    ...pen.block('rich-text', `${layout} footer words`),
    content: pen.prose({
      en: 'Something missing, or wrong? [Tell us](mailto:manual@souffleur.example). Whoever finds a mistake is named in the next version.',
      fr: 'Il manque quelque chose, ou c’est faux ? [Dites-le-nous](mailto:manuel@souffleur.example). Qui trouve une erreur est nommé dans la version suivante.',
    }),
  },
]

const search = (pen: Pen, name: string) => ({
  ...pen.block('search-form', name),
  title: pen.say({ en: 'Search the manual', fr: 'Chercher dans le manuel' }),
})

const besideBy = (pen: Pen): RegionBody => [
  search(pen, 'beside search'),
  {
    ...pen.block('navigation', 'beside contents'),
    menu: pen.id('menu main'),
    style: 'list',
    title: pen.say({ en: 'Contents', fr: 'Sommaire' }),
  },
]

/** The first thing on the home: what this is, and the search. */
const openingBy = (pen: Pen): RegionBody => [
  {
    ...pen.block('rich-text', 'home opening', { spaceBefore: 'large' }),
    content: pen.prose({
      en: '## Run a show from a text file\n\nThe manual of Souffleur 2.4. Look something up, or begin at the beginning.',
      fr: '## Menez un spectacle depuis un fichier texte\n\nLe manuel de Souffleur 2.4. Cherchez quelque chose, ou commencez par le commencement.',
    }),
  },
  search(pen, 'home search'),
]

export const layoutsBy = (pen: Pen): SeedLayout[] => [
  {
    id: pen.id('layout home'),
    title: pen.say({ en: 'Home with search', fr: 'Accueil avec recherche' }),
    language: pen.language,
    defaultFor: ['home'],
    header: headerBy(pen, 'home'),
    beforeContent: openingBy(pen),
    footer: footerBy(pen, 'home'),
  },
  {
    id: pen.id('layout manual'),
    title: pen.say({ en: 'Manual, with contents', fr: 'Manuel, avec sommaire' }),
    language: pen.language,
    defaultFor: ['pages'],
    header: headerBy(pen, 'manual'),
    sidebar: besideBy(pen),
    footer: footerBy(pen, 'manual'),
  },
  {
    id: pen.id('layout standard'),
    title: 'Standard',
    language: pen.language,
    defaultFor: ['posts', 'archives', 'errors', 'search'],
    header: headerBy(pen, 'standard'),
    footer: footerBy(pen, 'standard'),
  },
]
