import { choiceAt, storedAt, storedList, textAt, type Stored } from '../queries/stored.ts'
import type * as Views from '../theme/blocks/part-block.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { presentButtonList } from './button.presenter.ts'
import { presentLink } from './link.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'

export const presentCallToAction = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.CallToActionView => ({
  ...blockBase(context, block, { blockType: 'call-to-action', key }),
  title: textAt(block, 'title'),
  text: presentRichText(context, block['text']),
  buttons: presentButtonList(context, block),
  tone: choiceAt(block, 'tone', ['accent', 'contrast', 'subtle', 'plain']),
})

const COLUMNS = { '2': 2, '3': 3, '4': 4 } as const

export const presentCards = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.CardsView => ({
  ...blockBase(context, block, { blockType: 'cards', key }),
  cards: storedList(block, 'cards').flatMap((card) => {
    const link = presentLink(context, storedAt(card, 'link'))
    const title = textAt(card, 'title') ?? link?.label
    const media = presentMedia(context, card['media'])
    const text = textAt(card, 'text')
    return (title ?? text ?? media) ? [{ media, title, text, link }] : []
  }),
  columns: COLUMNS[choiceAt(block, 'columns', ['3', '2', '4'])],
  style: choiceAt(block, 'style', ['framed', 'plain']),
})

export const presentLogos = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.LogosView => ({
  ...blockBase(context, block, { blockType: 'logos', key }),
  logos: storedList(block, 'logos').flatMap((logo) => {
    const media = presentMedia(context, logo['media'])
    const link = presentLink(context, storedAt(logo, 'link'))
    return media ? [{ media, label: textAt(logo, 'label'), link }] : []
  }),
  style: choiceAt(block, 'style', ['color', 'ink']),
})

export const presentStatistics = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.StatisticsView => ({
  ...blockBase(context, block, { blockType: 'statistics', key }),
  statistics: storedList(block, 'statistics').flatMap((row) => {
    const figure = textAt(row, 'figure')
    return figure === undefined ? [] : [{ figure, label: textAt(row, 'label') }]
  }),
})

export const presentTestimonial = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.TestimonialView => ({
  ...blockBase(context, block, { blockType: 'testimonial', key }),
  testimonials: storedList(block, 'testimonials').flatMap((row) => {
    const text = presentRichText(context, row['text'])
    const media = presentMedia(context, row['media'])
    return text ? [{ text, name: textAt(row, 'name'), role: textAt(row, 'role'), media }] : []
  }),
})
