import type { Pen } from '../../pen.ts'
import type { RegionBody, SeedLayout } from '../../starter.ts'

const headerBy = (pen: Pen, layout: string): RegionBody => [
  { ...pen.block('site-title', `${layout} header title`), showLogo: true, showTagline: false },
  { ...pen.block('navigation', `${layout} header menu`), style: 'bar' },
]

const footerBy = (pen: Pen, layout: string): RegionBody => [
  { ...pen.block('site-title', `${layout} footer title`), showLogo: true, showTagline: true },
  {
    ...pen.block('rich-text', `${layout} footer address`),
    content: pen.prose({
      en: '**The workshop**\n\n14 Quai des Antilles, 44200 Nantes\n\n[+33 2 55 50 01 14](tel:+33255500114), [hello@contrepoids.example](mailto:hello@contrepoids.example)',
      fr: '**L’atelier**\n\n14, quai des Antilles, 44200 Nantes\n\n[02 55 50 01 14](tel:+33255500114), [bonjour@contrepoids.example](mailto:bonjour@contrepoids.example)',
    }),
  },
  {
    ...pen.block('navigation', `${layout} footer menu`),
    menu: pen.id('menu footer'),
    style: 'list',
    title: pen.say({ en: 'On this site', fr: 'Sur ce site' }),
  },
  {
    ...pen.block('social-links', `${layout} footer links`),
    title: pen.say({ en: 'Elsewhere', fr: 'Ailleurs' }),
    links: [
      { address: 'https://mastodon.social/@contrepoids' },
      { address: 'https://www.instagram.com/contrepoids.example' },
      { address: 'https://www.linkedin.com/company/contrepoids-example' },
    ],
    style: 'icons',
  },
]

/** What every page of news ends with. */
const invitationBy = (pen: Pen): RegionBody => [
  {
    ...pen.block('call-to-action', 'post invitation', { width: 'wide', spaceBefore: 'large' }),
    title: pen.say({ en: 'Something to move?', fr: 'Quelque chose à mouvoir ?' }),
    text: pen.line({
      en: 'Send a sketch, a photograph or three lines. We answer within two working days.',
      fr: 'Envoyez un croquis, une photo ou trois lignes. Nous répondons sous deux jours ouvrés.',
    }),
    buttons: [
      {
        label: pen.say({ en: 'Write to the workshop', fr: 'Écrire à l’atelier' }),
        link: pen.to('pages/contact'),
        style: 'filled',
      },
    ],
    tone: 'subtle',
  },
]

export const layoutsBy = (pen: Pen): SeedLayout[] => [
  {
    id: pen.id('layout standard'),
    title: 'Standard',
    language: pen.language,
    defaultFor: ['home', 'pages', 'archives', 'errors', 'search'],
    header: headerBy(pen, 'standard'),
    footer: footerBy(pen, 'standard'),
  },
  {
    id: pen.id('layout posts'),
    title: pen.say({ en: 'News', fr: 'Nouvelles' }),
    language: pen.language,
    defaultFor: ['posts'],
    header: headerBy(pen, 'posts'),
    afterContent: invitationBy(pen),
    footer: footerBy(pen, 'posts'),
  },
]
