import type { LinkView, MediaView } from '../media.view-data.ts'
import type { RichTextView } from '../rich-text.view-data.ts'
import type { BlockBase } from './block.view-data.ts'

/** A link that looks like something to press. */
export interface ButtonView {
  label: string
  /** Nothing when it leads to what is not public: then there is no button. */
  link?: LinkView | undefined
  style: 'filled' | 'outline' | 'quiet'
}

export interface CallToActionView extends BlockBase<'call-to-action'> {
  title?: string | undefined
  text?: RichTextView | undefined
  buttons: ButtonView[]
  tone: 'accent' | 'contrast' | 'subtle' | 'plain'
}

export interface CardView {
  media?: MediaView | undefined
  title?: string | undefined
  /** Plain text; empty lines part paragraphs. */
  text?: string | undefined
  link?: LinkView | undefined
}

export interface CardsView extends BlockBase<'cards'> {
  cards: CardView[]
  columns: 2 | 3 | 4
  style: 'framed' | 'plain'
}

export interface LogosView extends BlockBase<'logos'> {
  logos: { media: MediaView; label?: string | undefined; link?: LinkView | undefined }[]
  style: 'color' | 'ink'
}

export interface StatisticsView extends BlockBase<'statistics'> {
  statistics: { figure: string; label?: string | undefined }[]
}

export interface TestimonialView extends BlockBase<'testimonial'> {
  testimonials: {
    text: RichTextView
    name?: string | undefined
    role?: string | undefined
    media?: MediaView | undefined
  }[]
}

export type PartView = CallToActionView | CardsView | LogosView | StatisticsView | TestimonialView
