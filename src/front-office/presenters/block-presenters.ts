import type { BlockView, KnownBlockView } from '../theme/blocks/block.view-data.ts'
import type { Stored } from '../queries/stored.ts'
import {
  presentButtons,
  presentCode,
  presentColumns,
  presentDetails,
  presentHeading,
  presentQuote,
  presentRichTextBlock,
  presentSection,
  presentSeparator,
  presentSpacer,
  presentTable,
} from './text-blocks.presenter.ts'
import {
  presentAudio,
  presentCover,
  presentFile,
  presentGallery,
  presentImage,
  presentMediaText,
  presentVideo,
} from './media-blocks.presenter.ts'
import { presentEmbed } from './embed.presenter.ts'
import { presentImportedHtml, presentRawHtml } from './html-blocks.presenter.ts'
import {
  presentAuthorBox,
  presentBreadcrumbsBlock,
  presentRelatedPosts,
  presentTableOfContents,
} from './page-parts.presenter.ts'
import {
  presentCallToAction,
  presentCards,
  presentLogos,
  presentStatistics,
  presentTestimonial,
} from './part-blocks.presenter.ts'
import {
  presentPricing,
  presentSocialLinks,
  presentTabs,
  presentTimeline,
} from './plan-blocks.presenter.ts'
import { presentPattern } from './pattern.presenter.ts'
import type { PresentContext } from './present-context.ts'
import {
  presentCommentList,
  presentDateList,
  presentNavigation,
  presentPostList,
  presentSearchForm,
  presentSiteTitle,
  presentTermList,
} from './widgets.presenter.ts'

type Present<View extends BlockView> = (context: PresentContext, block: Stored, key: string) => View

/** Exhaustive: a block that the theme shows and that has no presenter does not compile. */
export const blockPresenters: {
  readonly [Type in KnownBlockView['blockType']]: Present<
    Extract<KnownBlockView, { blockType: Type }>
  >
} = {
  audio: presentAudio,
  'author-box': presentAuthorBox,
  breadcrumbs: presentBreadcrumbsBlock,
  buttons: presentButtons,
  'call-to-action': presentCallToAction,
  cards: presentCards,
  code: presentCode,
  columns: presentColumns,
  'comment-list': presentCommentList,
  cover: presentCover,
  'date-list': presentDateList,
  details: presentDetails,
  embed: presentEmbed,
  file: presentFile,
  gallery: presentGallery,
  heading: presentHeading,
  image: presentImage,
  'imported-html': presentImportedHtml,
  logos: presentLogos,
  'media-text': presentMediaText,
  navigation: presentNavigation,
  pattern: presentPattern,
  'post-list': presentPostList,
  pricing: presentPricing,
  quote: presentQuote,
  'raw-html': presentRawHtml,
  'related-posts': presentRelatedPosts,
  'rich-text': presentRichTextBlock,
  'search-form': presentSearchForm,
  section: presentSection,
  separator: presentSeparator,
  'site-title': presentSiteTitle,
  'social-links': presentSocialLinks,
  spacer: presentSpacer,
  statistics: presentStatistics,
  table: presentTable,
  'table-of-contents': presentTableOfContents,
  tabs: presentTabs,
  'term-list': presentTermList,
  testimonial: presentTestimonial,
  timeline: presentTimeline,
  video: presentVideo,
}
