import type { Pen } from '../../pen.ts'
import type { Body } from '../../starter.ts'

/** How the home ends: what is new, and how to write. */
export const newsBy = (pen: Pen): Body => [
  {
    ...pen.block('heading', 'home news title', { width: 'wide' }),
    text: pen.say({ en: 'From the workshop', fr: 'De l’atelier' }),
    level: '2',
  },
  {
    ...pen.block('post-list', 'home news', { width: 'wide' }),
    style: 'grid',
    limit: 3,
    offset: 0,
    order: 'newest',
    showExcerpt: true,
    showImage: true,
    showDate: true,
  },
]

export const invitationBy = (pen: Pen): Body[number] => ({
  ...pen.block('call-to-action', 'home invitation', { width: 'wide', spaceBefore: 'large' }),
  title: pen.say({ en: 'Something to move?', fr: 'Quelque chose à mouvoir ?' }),
  text: pen.line({
    en: 'Send a sketch, a photograph or three lines. We answer within two working days, with a question first.',
    fr: 'Envoyez un croquis, une photo ou trois lignes. Nous répondons sous deux jours ouvrés, d’abord par une question.',
  }),
  buttons: [
    {
      label: pen.say({ en: 'Write to the workshop', fr: 'Écrire à l’atelier' }),
      link: pen.to('pages/contact'),
      style: 'filled',
    },
    {
      label: pen.say({ en: 'Prices', fr: 'Les prix' }),
      link: pen.to('pages/prices'),
      style: 'quiet',
    },
  ],
  tone: 'contrast',
})
