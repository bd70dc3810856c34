import { cueStack } from '../../pictures/cue-stack.picture.ts'
import { patchBay } from '../../pictures/patch-bay.picture.ts'
import type { Pen } from '../../pen.ts'
import type { Starter } from '../../starter.ts'
import { pictureBy, termBy } from '../written.ts'
import { gettingStartedPages } from './getting-started.pages.ts'
import { guidePages } from './guides.pages.ts'
import { changesPage, homePage } from './home.page.ts'
import { manualPageBy } from './manual-page.ts'
import { layoutsBy, menusBy } from './menus-and-layouts.ts'
import { postsBy } from './posts.ts'
import { referencePages } from './reference.pages.ts'

const manual = [...gettingStartedPages, ...guidePages, ...referencePages]

/** The manual of a program that runs shows. */
export const documentationStarter = (pen: Pen): Starter => ({
  name: 'documentation',
  language: pen.language,
  pictures: [cueStack, patchBay].map((picture) => pictureBy(pen, picture)),
  categories: [
    termBy(pen, 'category', {
      name: 'releases',
      title: { en: 'Releases', fr: 'Versions' },
      slug: { en: 'releases', fr: 'versions' },
      description: {
        en: 'What each version brings, and what it takes away.',
        fr: 'Ce que chaque version apporte, et ce qu’elle retire.',
      },
    }),
  ],
  ...{ tags: [], comments: [] },
  pages: [...manual.map(manualPageBy(pen)), changesPage(pen), homePage(pen)],
  posts: postsBy(pen),
  menus: menusBy(pen, manual),
  layouts: layoutsBy(pen),
  site: {
    code: pen.language,
    title: 'Souffleur',
    tagline: pen.say({ en: 'The manual', fr: 'Le manuel' }),
    home: pen.id('page home'),
    postsPage: pen.id('page changes'),
    mainMenu: pen.id('menu main'),
    footerMenu: pen.id('menu footer'),
  },
  socialImage: pen.id('media cue-stack'),
  style: 'blueprint',
})
