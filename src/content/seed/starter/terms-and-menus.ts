import type { LinkValue, Menu } from '#content/payload-types.ts'
import { toAddress, toDocument } from '../seed-blocks.ts'
import { seedId } from '../seed-id.ts'

const term = (kind: 'category' | 'tag', slug: string, title: string, description?: string) => ({
  id: seedId(`${kind} ${slug}`),
  title,
  slug,
  language: 'en',
  ...(description === undefined ? {} : { description }),
})

export const starterCategories = [
  term(
    'category',
    'first-steps',
    'First steps',
    'For whoever comes in first and looks for the light.',
  ),
  term(
    'category',
    'craft',
    'Craft',
    'How pages are made behind the curtain, by those who make them.',
  ),
]

export const starterTags = [
  term('tag', 'welcome', 'Welcome'),
  term('tag', 'blocks', 'Blocks'),
  term('tag', 'design', 'Design'),
  term('tag', 'publishing', 'Publishing'),
]

type Item = NonNullable<Menu['items']>[number]

const item = (name: string, label: string, link: LinkValue, depth = 0) => ({
  id: seedId(`menu item ${name}`),
  label,
  depth,
  link,
})

export const mainMenu = {
  id: seedId('menu main'),
  title: 'Main',
  language: 'en',
  items: [
    item('home', 'Home', toDocument('pages', 'page home')),
    item('first-steps', 'First steps', toDocument('categories', 'category first-steps')),
    item('craft', 'Craft', toDocument('categories', 'category craft')),
    item('about', 'About', toDocument('pages', 'page about')),
  ] satisfies Item[],
}

export const footerMenu = {
  id: seedId('menu footer'),
  title: 'Footer',
  language: 'en',
  items: [
    item('footer about', 'About this site', toDocument('pages', 'page about')),
    item('feed', 'Feed of posts', toAddress('/feed')),
    item('sign in', 'Back office', toAddress('/admin')),
  ] satisfies Item[],
}
