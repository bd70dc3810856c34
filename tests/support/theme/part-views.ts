import type { BlockViewMap } from '#front-office/theme/blocks/block-views.ts'
import type { PartView } from '#front-office/theme/blocks/part-block.view-data.ts'
import { socialIcons } from '#front-office/theme/blocks/social-networks.ts'
import { picture } from './media.ts'
import { plain } from './plain.ts'
import { line, paragraph, run, text } from './text.ts'

const link = { href: '/journal', isExternal: false }
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'

/** One of each part of a page: the type asks for every one. */
export const partViews: { [Slug in PartView['blockType']]: BlockViewMap[Slug] } = {
  'call-to-action': {
    ...plain('call-to-action', 'call-to-action', { width: 'wide' }),
    title: 'The doors open at seven',
    text: text(paragraph('Come early: the bar is ', run('upstairs', 2), '.')),
    buttons: [
      { label: 'Choose a seat', link, style: 'filled' },
      { label: 'About the house', link, style: 'quiet' },
      { label: 'Nowhere', style: 'outline' },
    ],
    tone: 'accent',
  },
  cards: {
    ...plain('cards', 'cards', { width: 'wide' }),
    cards: [
      { media: picture('auditorium'), title: 'From the last row', text: 'One hears best.', link },
      { title: longWord, text: 'No picture, and a long word.', link },
      { media: picture('beams'), text: 'Neither title nor link.' },
    ],
    columns: 3,
    style: 'framed',
  },
  logos: {
    ...plain('logos', 'logos', { width: 'wide' }),
    logos: [
      { media: picture('curtain'), label: 'Théâtre du Quai', link },
      { media: picture('beams', { width: 1200, height: 200 }) },
      { media: picture('fly-loft', { width: 300, height: 900 }) },
    ],
    style: 'color',
  },
  statistics: {
    ...plain('statistics', 'statistics', { width: 'wide' }),
    statistics: [
      { figure: '1,247', label: 'evenings since the first' },
      { figure: '64', label: 'cues in the second act' },
      { figure: '98 %', label: longWord },
    ],
  },
  testimonial: {
    ...plain('testimonial', 'testimonial', { width: 'wide' }),
    testimonials: [
      {
        text: line('Nobody outside saw a thing.'),
        name: 'Ada Marchetti',
        role: 'Stage manager',
        media: picture('curtain'),
      },
      { text: line('I write, she lays out, the site stays up.'), name: 'Benoît Okafor' },
    ],
  },
  pricing: {
    ...plain('pricing', 'pricing', { width: 'wide' }),
    plans: [
      {
        title: 'The gallery',
        price: '€9',
        period: 'an evening',
        features: ['One seat', longWord],
        isHighlighted: false,
      },
      {
        title: 'The stalls',
        price: '€24',
        text: 'In the middle.',
        features: [],
        button: { label: 'Take the stalls', link, style: 'filled' },
        isHighlighted: true,
        label: 'Most chosen',
      },
    ],
  },
  'social-links': {
    ...plain('social-links', 'social-links'),
    title: 'Elsewhere',
    links: socialIcons.map((icon) => ({
      ...{ icon, label: icon, href: `https://${icon}.example/coulisse` },
    })),
    style: 'icons',
  },
  tabs: {
    ...plain('tabs', 'tabs'),
    tabs: [
      { title: 'Light', content: line('Seen first.') },
      { title: 'Sound', content: line('Heard before it is seen.') },
      { title: longWord, content: line('A bag of sand for every cloud.') },
    ],
  },
  timeline: {
    ...plain('timeline', 'timeline'),
    events: [
      { label: '19:25', title: 'The half', text: line('Phones are off.') },
      { label: '19:55', title: 'Beginners' },
      { text: line('And it begins.') },
    ],
  },
}
