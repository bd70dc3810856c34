import type { Block } from 'payload'
import { audioBlock } from './audio/audio.block.ts'
import { authorBoxBlock } from './author-box/author-box.block.ts'
import { breadcrumbsBlock } from './breadcrumbs/breadcrumbs.block.ts'
import { buttonsBlock } from './buttons/buttons.block.ts'
import { callToActionBlock } from './call-to-action/call-to-action.block.ts'
import { cardsBlock } from './cards/cards.block.ts'
import { codeBlock } from './code/code.block.ts'
import { columnsBlock } from './columns/columns.block.ts'
import { commentListBlock } from './comment-list/comment-list.block.ts'
import { coverBlock } from './cover/cover.block.ts'
import { dateListBlock } from './date-list/date-list.block.ts'
import { detailsBlock } from './details/details.block.ts'
import { embedBlock } from './embed/embed.block.ts'
import { fileBlock } from './file/file.block.ts'
import { galleryBlock } from './gallery/gallery.block.ts'
import { headingBlock } from './heading/heading.block.ts'
import { imageBlock } from './image/image.block.ts'
import { importedHtmlBlock } from './imported-html/imported-html.block.ts'
import { logosBlock } from './logos/logos.block.ts'
import { mediaTextBlock } from './media-text/media-text.block.ts'
import { navigationBlock } from './navigation/navigation.block.ts'
import { patternBlock } from './pattern/pattern.block.ts'
import { postListBlock } from './post-list/post-list.block.ts'
import { pricingBlock } from './pricing/pricing.block.ts'
import { quoteBlock } from './quote/quote.block.ts'
import { rawHtmlBlock } from './raw-html/raw-html.block.ts'
import { relatedPostsBlock } from './related-posts/related-posts.block.ts'
import { richTextBlock } from './rich-text/rich-text.block.ts'
import { searchFormBlock } from './search-form/search-form.block.ts'
import { sectionBlock } from './section/section.block.ts'
import { separatorBlock } from './separator/separator.block.ts'
import { siteTitleBlock } from './site-title/site-title.block.ts'
import { socialLinksBlock } from './social-links/social-links.block.ts'
import { spacerBlock } from './spacer/spacer.block.ts'
import { statisticsBlock } from './statistics/statistics.block.ts'
import { tableOfContentsBlock } from './table-of-contents/table-of-contents.block.ts'
import { tableBlock } from './table/table.block.ts'
import { tabsBlock } from './tabs/tabs.block.ts'
import { termListBlock } from './term-list/term-list.block.ts'
import { testimonialBlock } from './testimonial/testimonial.block.ts'
import { timelineBlock } from './timeline/timeline.block.ts'
import { videoBlock } from './video/video.block.ts'

/** Every block, defined once; rich texts, pages and regions refer to them by slug. */
export const blocks: Block[] = [
  audioBlock,
  authorBoxBlock,
  breadcrumbsBlock,
  buttonsBlock,
  callToActionBlock,
  cardsBlock,
  codeBlock,
  columnsBlock,
  commentListBlock,
  coverBlock,
  dateListBlock,
  detailsBlock,
  embedBlock,
  fileBlock,
  galleryBlock,
  headingBlock,
  imageBlock,
  importedHtmlBlock,
  logosBlock,
  mediaTextBlock,
  navigationBlock,
  patternBlock,
  postListBlock,
  pricingBlock,
  quoteBlock,
  rawHtmlBlock,
  relatedPostsBlock,
  richTextBlock,
  searchFormBlock,
  sectionBlock,
  separatorBlock,
  siteTitleBlock,
  socialLinksBlock,
  spacerBlock,
  statisticsBlock,
  tableBlock,
  tableOfContentsBlock,
  tabsBlock,
  termListBlock,
  testimonialBlock,
  timelineBlock,
  videoBlock,
]
