import type { BlockView } from '../blocks/block.view-data.ts'
import type { RichTextView } from '../rich-text.view-data.ts'
import type { ColorPair } from './palette.ts'

export interface GuideVariantView {
  label?: string | undefined
  block: BlockView
}

export interface GuideSampleView {
  slug: string
  name: string
  variants: GuideVariantView[]
}

export interface GuideGroupView {
  key: string
  name: string
  samples: GuideSampleView[]
}

/** A choice by a link: the page again, otherwise. */
export interface GuideChoice {
  label: string
  href: string
  isChosen: boolean
}

/** The style guide: everything that a design changes, on one page. */
export interface GuideData {
  styles: GuideChoice[]
  schemes: GuideChoice[]
  palettes: { scheme: 'light' | 'dark'; pairs: ColorPair[] }[]
  specimen?: RichTextView | undefined
  appearances: GuideVariantView[]
  groups: GuideGroupView[]
}
