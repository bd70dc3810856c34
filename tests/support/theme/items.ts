import type { AuthorView, ListItem, TermView } from '#front-office/theme/view-data.ts'
import { picture } from './media.ts'

export const ada: AuthorView = {
  id: 'ada',
  name: 'Ada Marchetti',
  href: '/author/ada-marchetti',
  bio: 'Stage manager for twenty years. Writes about what the audience never sees, and about the people who make sure of it.',
}
export const ben: AuthorView = { id: 'ben', name: 'Benoît Okafor', href: '/author/benoit-okafor' }

export const craft: TermView = { id: 'craft', title: 'Craft', href: '/category/craft', count: 12 }
export const news: TermView = { id: 'news', title: 'News', href: '/category/news', count: 5 }

const item = (id: string, change: Partial<ListItem>): ListItem => ({
  id,
  type: 'posts',
  title: id,
  href: `/2026/11/${id}`,
  publishedAt: '2026-11-12T19:30:00.000Z',
  authors: [ada],
  categories: [craft],
  ...change,
})

export const items: ListItem[] = [
  item('ghost-light', {
    title: 'The lamp that stays on when everybody has gone',
    excerpt:
      'Every theatre leaves one bulb burning on the empty stage. Some say it is for the ghosts; the crew say it is so that nobody falls into the pit.',
    image: picture('ghost-light'),
    isSticky: true,
  }),
  item('seating', {
    title: 'How to read a seating plan',
    excerpt: 'Where the sound is best, where knees fit, and why the critics sit on the aisle.',
    image: picture('auditorium'),
    authors: [ada, ben],
    categories: [news],
  }),
  item('ropes', {
    title: 'Sandbags, ropes and the men who pull them',
    excerpt: 'Before motors, scenery flew by balance: a bag of sand for every painted cloud.',
    image: picture('fly-loft'),
  }),
  item('no-picture', {
    title: 'A post without a picture, which has to stand on its words',
    excerpt: 'Not everything needs a photograph. Some things only need a good first line.',
  }),
  item('donaudampfschifffahrt', {
    title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    excerpt: 'https://example.org/a-very-long-address-without-any-place-to-break-it/that/goes/on',
    authors: [],
    categories: [],
  }),
  item('secret', { title: 'Rehearsal notes', isProtected: true, authors: [] }),
  item('untitled', { title: '', image: picture('beams'), authors: [] }),
]
