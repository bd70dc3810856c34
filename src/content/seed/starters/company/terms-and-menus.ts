import type { Pen } from '../../pen.ts'
import { menuBy, termBy } from '../written.ts'

export const categoriesBy = (pen: Pen) => [
  termBy(pen, 'category', {
    name: 'workshop',
    title: { en: 'From the workshop', fr: 'De l’atelier' },
    slug: { en: 'from-the-workshop', fr: 'de-l-atelier' },
    description: {
      en: 'What is on the bench, what has left the house, and what we learned on the way.',
      fr: 'Ce qui est sur l’établi, ce qui a quitté la maison, et ce que nous avons appris en route.',
    },
  }),
]

export const tagsBy = (pen: Pen) => [
  termBy(pen, 'tag', {
    ...{ name: 'revolves', title: { en: 'Revolves', fr: 'Tournettes' } },
    slug: { en: 'revolves', fr: 'tournettes' },
  }),
  termBy(pen, 'tag', {
    ...{ name: 'safety', title: { en: 'Safety', fr: 'Sécurité' } },
    slug: { en: 'safety', fr: 'securite' },
  }),
]

export const menusBy = (pen: Pen) => [
  menuBy(pen, 'main', {
    title: { en: 'Main', fr: 'Principal' },
    items: [
      { label: { en: 'Services', fr: 'Services' }, target: 'pages/services' },
      { label: { en: 'Work', fr: 'Réalisations' }, target: 'pages/work' },
      { label: { en: 'People', fr: 'L’équipe' }, target: 'pages/people' },
      { label: { en: 'Prices', fr: 'Prix' }, target: 'pages/prices' },
      { label: { en: 'News', fr: 'Nouvelles' }, target: 'pages/news' },
      { label: { en: 'Contact', fr: 'Contact' }, target: 'pages/contact' },
    ],
  }),
  menuBy(pen, 'footer', {
    title: { en: 'Footer', fr: 'Pied de page' },
    items: [
      { label: { en: 'Services', fr: 'Services' }, target: 'pages/services' },
      { label: { en: 'Work', fr: 'Réalisations' }, target: 'pages/work' },
      { label: { en: 'News', fr: 'Nouvelles' }, target: 'pages/news' },
      { label: { en: 'Back office', fr: 'Back-office' }, target: '/admin' },
    ],
  }),
]
