import { auditorium } from '../../pictures/auditorium.picture.ts'
import { beams } from '../../pictures/beams.picture.ts'
import { curtain } from '../../pictures/curtain.picture.ts'
import { dimmers } from '../../pictures/dimmers.picture.ts'
import { flyLoft } from '../../pictures/fly-loft.picture.ts'
import { ghostLight } from '../../pictures/ghost-light.picture.ts'
import { promptBook } from '../../pictures/prompt-book.picture.ts'
import { wardrobe } from '../../pictures/wardrobe.picture.ts'
import type { Pen } from '../../pen.ts'
import type { Starter } from '../../starter.ts'
import { pictureBy } from '../written.ts'
import { aboutPage } from './about.page.ts'
import { blocksPost } from './blocks.post.ts'
import { dimmerPost } from './dimmer.post.ts'
import { exitsPost } from './exits.post.ts'
import { homePage } from './home.page.ts'
import { layoutsBy } from './layouts.ts'
import { prompterPost } from './prompter.post.ts'
import { publishPost } from './publish.post.ts'
import { categoriesBy, menusBy, tagsBy } from './terms-and-menus.ts'
import { wardrobePost } from './wardrobe.post.ts'
import { firstComment, welcomePost } from './welcome.post.ts'

const pictures = [
  ...[curtain, ghostLight, flyLoft, auditorium],
  ...[beams, dimmers, wardrobe, promptBook],
]

const posts = [
  ...[exitsPost, prompterPost, wardrobePost, dimmerPost],
  ...[publishPost, blocksPost, welcomePost],
]

/** The beginning of a magazine about those who work behind a stage. */
export const magazineStarter = (pen: Pen): Starter => ({
  name: 'magazine',
  language: pen.language,
  pictures: pictures.map((picture) => pictureBy(pen, picture)),
  categories: categoriesBy(pen),
  tags: tagsBy(pen),
  pages: [aboutPage(pen), homePage(pen)],
  posts: posts.map((post) => post(pen)),
  comments: [firstComment(pen)],
  menus: menusBy(pen),
  layouts: layoutsBy(pen),
  site: {
    code: pen.language,
    title: 'Coulisse',
    tagline: pen.say({
      en: 'A site of your own, ready to be written',
      fr: 'Un site à vous, prêt à être écrit',
    }),
    home: pen.id('page home'),
    mainMenu: pen.id('menu main'),
    footerMenu: pen.id('menu footer'),
  },
  socialImage: pen.id('media curtain'),
  style: 'curtain',
})
