import type { Pen } from '../../pen.ts'
import type { Starter } from '../../starter.ts'
import { plainLayoutsBy } from './layouts.ts'
import { menuBy } from '../written.ts'

/** Nothing but what a first page needs to stand somewhere: a home without a word, a menu, the layouts. */
export const emptyStarter = (pen: Pen): Starter => {
  const home = { en: 'Home', fr: 'Accueil' }
  return {
    name: 'empty',
    language: pen.language,
    ...{ pictures: [], categories: [], tags: [], posts: [], comments: [] },
    pages: [
      {
        id: pen.id('page home'),
        title: pen.say(home),
        slug: pen.say({ en: 'home', fr: 'accueil' }),
        language: pen.language,
        hoursAgo: 0,
        body: [],
      },
    ],
    menus: [
      menuBy(pen, 'main', {
        title: { en: 'Main', fr: 'Principal' },
        items: [{ label: home, target: 'pages/home' }],
      }),
    ],
    layouts: plainLayoutsBy(pen),
    site: {
      code: pen.language,
      title: pen.say({ en: 'A new site', fr: 'Un nouveau site' }),
      home: pen.id('page home'),
      mainMenu: pen.id('menu main'),
    },
    style: 'curtain',
  }
}
