import type { Config } from '#content/payload-types.ts'
import { audioSample } from './audio/audio.sample.ts'
import { authorBoxSample } from './author-box/author-box.sample.ts'
import { breadcrumbsSample } from './breadcrumbs/breadcrumbs.sample.ts'
import { buttonsSample } from './buttons/buttons.sample.ts'
import { callToActionSample } from './call-to-action/call-to-action.sample.ts'
import { cardsSample } from './cards/cards.sample.ts'
import { codeSample } from './code/code.sample.ts'
import { columnsSample } from './columns/columns.sample.ts'
import { commentListSample } from './comment-list/comment-list.sample.ts'
import { coverSample } from './cover/cover.sample.ts'
import { dateListSample } from './date-list/date-list.sample.ts'
import { detailsSample } from './details/details.sample.ts'
import { embedSample } from './embed/embed.sample.ts'
import { fileSample } from './file/file.sample.ts'
import { gallerySample } from './gallery/gallery.sample.ts'
import { headingSample } from './heading/heading.sample.ts'
import { imageSample } from './image/image.sample.ts'
import { importedHtmlSample } from './imported-html/imported-html.sample.ts'
import { logosSample } from './logos/logos.sample.ts'
import { mediaTextSample } from './media-text/media-text.sample.ts'
import { navigationSample } from './navigation/navigation.sample.ts'
import { patternSample } from './pattern/pattern.sample.ts'
import { postListSample } from './post-list/post-list.sample.ts'
import { pricingSample } from './pricing/pricing.sample.ts'
import { quoteSample } from './quote/quote.sample.ts'
import { rawHtmlSample } from './raw-html/raw-html.sample.ts'
import { relatedPostsSample } from './related-posts/related-posts.sample.ts'
import { richTextSample } from './rich-text/rich-text.sample.ts'
import { searchFormSample } from './search-form/search-form.sample.ts'
import { sectionSample } from './section/section.sample.ts'
import { separatorSample } from './separator/separator.sample.ts'
import { siteTitleSample } from './site-title/site-title.sample.ts'
import { socialLinksSample } from './social-links/social-links.sample.ts'
import { spacerSample } from './spacer/spacer.sample.ts'
import { statisticsSample } from './statistics/statistics.sample.ts'
import { tableOfContentsSample } from './table-of-contents/table-of-contents.sample.ts'
import { tableSample } from './table/table.sample.ts'
import { tabsSample } from './tabs/tabs.sample.ts'
import { termListSample } from './term-list/term-list.sample.ts'
import { testimonialSample } from './testimonial/testimonial.sample.ts'
import { timelineSample } from './timeline/timeline.sample.ts'
import { videoSample } from './video/video.sample.ts'

/** One stored block of each kind, with pictures of the starter site: a missing one does not compile. */
export const blockSamples: { [Slug in keyof Config['blocks']]: Config['blocks'][Slug] } = {
  audio: audioSample,
  'author-box': authorBoxSample,
  breadcrumbs: breadcrumbsSample,
  buttons: buttonsSample,
  'call-to-action': callToActionSample,
  cards: cardsSample,
  code: codeSample,
  columns: columnsSample,
  'comment-list': commentListSample,
  cover: coverSample,
  'date-list': dateListSample,
  details: detailsSample,
  embed: embedSample,
  file: fileSample,
  gallery: gallerySample,
  heading: headingSample,
  image: imageSample,
  'imported-html': importedHtmlSample,
  logos: logosSample,
  'media-text': mediaTextSample,
  navigation: navigationSample,
  pattern: patternSample,
  'post-list': postListSample,
  pricing: pricingSample,
  quote: quoteSample,
  'raw-html': rawHtmlSample,
  'related-posts': relatedPostsSample,
  'rich-text': richTextSample,
  'search-form': searchFormSample,
  section: sectionSample,
  separator: separatorSample,
  'site-title': siteTitleSample,
  'social-links': socialLinksSample,
  spacer: spacerSample,
  statistics: statisticsSample,
  table: tableSample,
  'table-of-contents': tableOfContentsSample,
  tabs: tabsSample,
  'term-list': termListSample,
  testimonial: testimonialSample,
  timeline: timelineSample,
  video: videoSample,
}
