import type { TermListView } from '#front-office/theme/blocks/widget.view-data.ts'
import type { ArchiveData, PostData } from '#front-office/theme/templates/template.view-data.ts'
import type { MenuItemView, MenuView, PageFrame, TermView } from '#front-office/theme/view-data.ts'
import { frame, site } from './frame.ts'
import { items } from './items.ts'
import { archive, post } from './pages.ts'
import { plain } from './plain.ts'

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

const NAMES = [
  'Productions of the season',
  'Workshops and rehearsals for everybody',
  'What happens behind the iron curtain',
  'Press',
  'Conditions of hire for the small house',
  'Accessibility and travel',
  'The archive of programmes since 1961',
  'Friends',
  'School matinées and teaching material',
  'Contact',
  'Vacancies',
  LONG,
]

const entry = (label: string, children: MenuItemView[] = []): MenuItemView => ({
  key: label,
  label,
  link: { href: `/${String(label.length)}`, isExternal: false },
  children,
})

const menu: MenuView = {
  id: 'crowded',
  title: 'Crowded',
  items: NAMES.map((name, index) =>
    entry(
      name,
      index % 4 === 0
        ? NAMES.map((below) => entry(`${below} ${String(index)}`, [entry(`${name} – ${below}`)]))
        : [],
    ),
  ),
}

const terms: TermView[] = Array.from({ length: 40 }, (_, index) => ({
  id: `term-${String(index)}`,
  title: index === 7 ? LONG : (NAMES[index % 11] ?? ''),
  href: `/category/${String(index)}`,
  count: index * 37,
}))

const termList = (key: string, style: TermListView['style']): TermListView => ({
  ...plain('term-list', key),
  ...{ taxonomy: 'categories', title: 'Categories', style, showCount: true, terms },
})

/** A menu of twelve long entries in three levels, forty categories, words without end. */
export const crowdedFrame: PageFrame = frame({
  mainMenu: menu,
  regions: {
    ...frame().regions,
    header: [
      { ...plain('site-title', 'h1'), site, showLogo: true, showTagline: true },
      { ...plain('navigation', 'h2'), menu, style: 'bar' },
      { ...plain('search-form', 'h3'), action: '/search' },
    ],
    sidebar: [termList('s1', 'list'), termList('s2', 'cloud')],
  },
})

const title = `${LONG} and other words that nobody can break, in a title that goes on for three lines and more on a phone`

export const crowdedArchive: ArchiveData = {
  ...archive,
  subject: { kind: 'category', title, children: terms },
  items: items.map((item) => ({ ...item, title: `${title} (${item.id})`, categories: terms })),
}

export const crowdedPost: PostData = {
  ...post,
  title,
  dek: `${LONG} ${LONG}`,
  categories: terms,
  tags: terms,
}
