import type { LinkView, MediaView } from '../media.view-data.ts'
import type { RichTextView } from '../rich-text.view-data.ts'
import type { BlockBase } from './block.view-data.ts'
import type { SocialIcon } from './social-networks.ts'

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

export interface PlanView {
  title: string
  price?: string | undefined
  /** What the price is for: “a month”. */
  period?: string | undefined
  text?: string | undefined
  features: string[]
  button?: ButtonView | undefined
  isHighlighted: boolean
  /** Why it stands out. */
  label?: string | undefined
}

export interface PricingView extends BlockBase<'pricing'> {
  plans: PlanView[]
}

export interface SocialLinkView {
  href: string
  label: string
  icon: SocialIcon
}

export interface SocialLinksView extends BlockBase<'social-links'> {
  title?: string | undefined
  links: SocialLinkView[]
  style: 'icons' | 'names'
}

export interface TabsView extends BlockBase<'tabs'> {
  tabs: { title: string; content?: RichTextView | undefined }[]
}

export interface TimelineView extends BlockBase<'timeline'> {
  events: {
    label?: string | undefined
    title?: string | undefined
    text?: RichTextView | undefined
  }[]
}

export type PartView =
  | CallToActionView
  | CardsView
  | LogosView
  | PricingView
  | SocialLinksView
  | StatisticsView
  | TabsView
  | TestimonialView
  | TimelineView
