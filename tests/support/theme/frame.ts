import type { MenuItemView, MenuView, PageFrame, SiteView } from '#front-office/theme/view-data.ts'
import { craft, news } from './items.ts'
import { plain } from './plain.ts'

export const site: SiteView = {
  title: 'Coulisse',
  tagline: 'Notes from the wings',
  homeHref: '/',
  searchHref: '/search',
  icons: [],
  timeZone: 'Europe/Paris',
}

const entry = (key: string, change: Partial<MenuItemView> = {}): MenuItemView => ({
  key,
  label: key,
  link: { href: `/${key.toLowerCase()}`, isExternal: false },
  children: [],
  ...change,
})

export const mainMenu: MenuView = {
  id: 'main',
  title: 'Main',
  items: [
    entry('Journal', { link: { href: '/journal', isExternal: false, isCurrent: true } }),
    entry('Craft', {
      children: [entry('Light'), entry('Sound', { children: [entry('Bells')] }), entry('Ropes')],
    }),
    entry('About'),
    entry('Elsewhere', {
      link: undefined,
      children: [
        entry('Workshop', {
          link: { href: 'https://example.org/', isExternal: true, newTab: true },
        }),
      ],
    }),
  ],
}

export const footerMenu: MenuView = {
  id: 'footer',
  title: 'Footer',
  items: [entry('Contact'), entry('Legal', { label: 'Legal notice' })],
}

/** A page's surroundings, with a layout like the starter site's. */
export const frame = (change: Partial<PageFrame> = {}): PageFrame => ({
  language: 'en',
  direction: 'ltr',
  title: 'A page – Coulisse',
  feeds: [{ href: '/feed', title: 'Coulisse', type: 'application/rss+xml' }],
  openGraph: { type: 'website', title: 'A page', siteName: 'Coulisse' },
  stylesheets: ['/theme.css'],
  fonts: [],
  languages: [],
  site,
  mainMenu,
  footerMenu,
  regions: {
    header: [
      { ...plain('site-title', 'h1'), site, showLogo: true, showTagline: false },
      { ...plain('navigation', 'h2'), menu: mainMenu, style: 'bar' },
      { ...plain('search-form', 'h3'), action: '/search' },
    ],
    beforeContent: [],
    sidebar: [],
    afterContent: [],
    footer: [
      { ...plain('site-title', 'f1'), site, showLogo: false, showTagline: true },
      { ...plain('navigation', 'f2'), menu: footerMenu, style: 'list', title: 'More' },
      {
        ...plain('term-list', 'f3'),
        taxonomy: 'categories',
        title: 'Categories',
        style: 'list',
        showCount: true,
        terms: [craft, news],
      },
    ],
  },
  isStaff: false,
  ...change,
})
