import type { Bilingual } from '#content/fields/bilingual.ts'
import type { Page, PricingBlock } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const lead = {
  en: 'Machines are priced by their drawing. These three things have a price before anybody has drawn anything. All are without tax.',
  fr: 'Les machines se chiffrent au plan. Ces trois choses ont un prix avant qu’on ait rien dessiné. Tous les prix sont hors taxes.',
}

const after = {
  en: 'Travel within two hundred kilometres of Nantes is included; beyond, we come by train and you pay the ticket.',
  fr: 'Le déplacement est compris à deux cents kilomètres autour de Nantes ; au-delà, nous venons en train et vous payez le billet.',
}

interface Offer {
  readonly title: Bilingual
  readonly price: Bilingual
  readonly period: Bilingual
  readonly text: Bilingual
  readonly features: Bilingual
  readonly label?: Bilingual
}

const offers: Offer[] = [
  {
    title: { en: 'Study', fr: 'Étude' },
    price: { en: '€2,400', fr: '2 400 €' },
    period: { en: 'once', fr: 'une fois' },
    text: { en: 'Deducted if you build with us.', fr: 'Déduite si vous construisez chez nous.' },
    features: {
      en: 'A day on your stage\nLoad calculation\nThree drawings, three prices',
      fr: 'Une journée sur votre plateau\nCalcul des charges\nTrois plans, trois prix',
    },
  },
  {
    title: { en: 'Rent a revolve', fr: 'Louer une tournette' },
    price: { en: '€890', fr: '890 €' },
    period: { en: 'a week', fr: 'par semaine' },
    text: {
      en: 'Six or eight metres, up to four tonnes.',
      fr: 'Six ou huit mètres, jusqu’à quatre tonnes.',
    },
    features: {
      en: 'Delivery and assembly\nControl desk\nSomebody on call until the last bow',
      fr: 'Livraison et montage\nPupitre de commande\nQuelqu’un d’astreinte jusqu’aux saluts',
    },
    label: { en: 'Most asked for', fr: 'La plus demandée' },
  },
  {
    title: { en: 'Looking after', fr: 'Entretien' },
    price: { en: '€1,650', fr: '1 650 €' },
    period: { en: 'a year', fr: 'par an' },
    text: {
      en: 'For machines of ours and of others.',
      fr: 'Pour nos machines et celles des autres.',
    },
    features: {
      en: 'Two inspections\nThe report for your insurer\nThe number that answers at seven',
      fr: 'Deux contrôles\nLe rapport pour votre assureur\nLe numéro qui répond à dix-neuf heures',
    },
  },
]

const pricesBy = (pen: Pen): PricingBlock => ({
  ...pen.block('pricing', 'prices', { width: 'wide' }),
  plans: offers.map(({ label, ...offer }) => ({
    title: pen.say(offer.title),
    price: pen.say(offer.price),
    period: pen.say(offer.period),
    text: pen.say(offer.text),
    features: pen.say(offer.features),
    buttons: [
      {
        label: pen.say({ en: 'Ask for it', fr: 'Demander' }),
        link: pen.to('pages/contact'),
        style: label === undefined ? 'outline' : 'filled',
      },
    ],
    highlighted: label !== undefined,
    ...(label && { label: pen.say(label) }),
  })),
})

export const pricesPage = (pen: Pen): SeedText<Page> => ({
  id: pen.id('page prices'),
  title: pen.say({ en: 'Prices', fr: 'Prix' }),
  slug: pen.say({ en: 'prices', fr: 'prix' }),
  language: pen.language,
  hoursAgo: 30,
  excerpt: pen.say({
    en: 'What a study, a rented revolve and a year of care cost.',
    fr: 'Ce que coûtent une étude, une tournette louée et un an d’entretien.',
  }),
  body: [
    { ...pen.block('rich-text', 'prices lead'), content: pen.prose(lead) },
    pricesBy(pen),
    { ...pen.block('rich-text', 'prices after'), content: pen.prose(after) },
  ],
})
