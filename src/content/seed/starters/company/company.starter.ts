import { bridge } from '../../pictures/bridge.picture.ts'
import { drawing } from '../../pictures/drawing.picture.ts'
import { gears } from '../../pictures/gears.picture.ts'
import { portraits } from '../../pictures/portraits.picture.ts'
import { revolve } from '../../pictures/revolve.picture.ts'
import { workshop } from '../../pictures/workshop.picture.ts'
import type { Pen } from '../../pen.ts'
import type { Starter } from '../../starter.ts'
import { pictureBy } from '../written.ts'
import { contactPage, newsPage } from './contact.page.ts'
import { homePage } from './home.page.ts'
import { layoutsBy } from './layouts.ts'
import { peoplePage } from './people.page.ts'
import { postsBy } from './posts.ts'
import { pricesPage } from './prices.page.ts'
import { servicesPage } from './services.page.ts'
import { categoriesBy, menusBy, tagsBy } from './terms-and-menus.ts'
import { workPage } from './work.page.ts'

const pages = [servicesPage, workPage, peoplePage, pricesPage, contactPage, newsPage, homePage]

/** A workshop that builds stage machinery. */
export const companyStarter = (pen: Pen): Starter => ({
  name: 'company',
  language: pen.language,
  pictures: [workshop, drawing, revolve, bridge, gears, ...portraits].map((picture) =>
    pictureBy(pen, picture),
  ),
  categories: categoriesBy(pen),
  tags: tagsBy(pen),
  pages: pages.map((page) => page(pen)),
  posts: postsBy(pen),
  comments: [],
  menus: menusBy(pen),
  layouts: layoutsBy(pen),
  site: {
    code: pen.language,
    title: 'Contrepoids',
    tagline: pen.say({
      en: 'Stage machinery, drawn and built in Nantes',
      fr: 'Machinerie de scène, dessinée et construite à Nantes',
    }),
    home: pen.id('page home'),
    postsPage: pen.id('page news'),
    mainMenu: pen.id('menu main'),
    footerMenu: pen.id('menu footer'),
  },
  socialImage: pen.id('media workshop'),
  style: 'limelight',
})
