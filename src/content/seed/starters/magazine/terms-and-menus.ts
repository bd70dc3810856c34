import type { Pen } from '../../pen.ts'
import { menuBy, termBy } from '../written.ts'

export const categoriesBy = (pen: Pen) => [
  termBy(pen, 'category', {
    name: 'first-steps',
    title: { en: 'First steps', fr: 'Premiers pas' },
    slug: { en: 'first-steps', fr: 'premiers-pas' },
    description: {
      en: 'For whoever comes in first and looks for the light.',
      fr: 'Pour qui entre le premier et cherche la lumière.',
    },
  }),
  termBy(pen, 'category', {
    name: 'craft',
    title: { en: 'Craft', fr: 'Métier' },
    slug: { en: 'craft', fr: 'metier' },
    description: {
      en: 'How pages are made behind the curtain, by those who make them.',
      fr: 'Comment se font les pages derrière le rideau, par celles et ceux qui les font.',
    },
  }),
  termBy(pen, 'category', {
    name: 'people',
    title: { en: 'People in the dark', fr: 'Gens de l’ombre' },
    slug: { en: 'people-in-the-dark', fr: 'gens-de-l-ombre' },
    description: {
      en: 'Conversations with those whom nobody applauds, and without whom nobody would.',
      fr: 'Conversations avec celles et ceux que personne n’applaudit, et sans qui personne n’applaudirait.',
    },
  }),
]

export const tagsBy = (pen: Pen) => [
  termBy(pen, 'tag', {
    ...{ name: 'welcome', title: { en: 'Welcome', fr: 'Bienvenue' } },
    slug: { en: 'welcome', fr: 'bienvenue' },
  }),
  termBy(pen, 'tag', {
    ...{ name: 'blocks', title: { en: 'Blocks', fr: 'Blocs' } },
    slug: { en: 'blocks', fr: 'blocs' },
  }),
  termBy(pen, 'tag', {
    ...{ name: 'design', title: { en: 'Design', fr: 'Design' } },
    slug: { en: 'design', fr: 'design' },
  }),
  termBy(pen, 'tag', {
    ...{ name: 'publishing', title: { en: 'Publishing', fr: 'Publication' } },
    slug: { en: 'publishing', fr: 'publication' },
  }),
  termBy(pen, 'tag', {
    ...{ name: 'light', title: { en: 'Light', fr: 'Lumière' } },
    slug: { en: 'light', fr: 'lumiere' },
  }),
  termBy(pen, 'tag', {
    ...{ name: 'rooms', title: { en: 'Rooms', fr: 'Salles' } },
    slug: { en: 'rooms', fr: 'salles' },
  }),
]

export const menusBy = (pen: Pen) => [
  menuBy(pen, 'main', {
    title: { en: 'Main', fr: 'Principal' },
    items: [
      { label: { en: 'Home', fr: 'Accueil' }, target: 'pages/home' },
      { label: { en: 'First steps', fr: 'Premiers pas' }, target: 'categories/first-steps' },
      { label: { en: 'Craft', fr: 'Métier' }, target: 'categories/craft' },
      { label: { en: 'People', fr: 'Gens de l’ombre' }, target: 'categories/people' },
      { label: { en: 'About', fr: 'À propos' }, target: 'pages/about' },
    ],
  }),
  menuBy(pen, 'footer', {
    title: { en: 'Footer', fr: 'Pied de page' },
    items: [
      { label: { en: 'About this site', fr: 'À propos de ce site' }, target: 'pages/about' },
      { label: { en: 'Feed of posts', fr: 'Flux des articles' }, target: '/feed' },
      { label: { en: 'Back office', fr: 'Back-office' }, target: '/admin' },
    ],
  }),
]
