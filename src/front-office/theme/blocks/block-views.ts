import type { ReactElement } from 'react'
import type { Config } from '#content/payload-types.ts'
import type { KnownBlockView } from './block.view-data.ts'
import type { BlockProps } from './block-props.ts'
import { Audio } from './audio/audio.view.tsx'
import { AuthorBox } from './author-box/author-box.view.tsx'
import { Breadcrumbs } from './breadcrumbs/breadcrumbs.view.tsx'
import { Buttons } from './buttons/buttons.view.tsx'
import { CallToAction } from './call-to-action/call-to-action.view.tsx'
import { Cards } from './cards/cards.view.tsx'
import { Code } from './code/code.view.tsx'
import { Columns } from './columns/columns.view.tsx'
import { CommentList } from './comment-list/comment-list.view.tsx'
import { Cover } from './cover/cover.view.tsx'
import { DateList } from './date-list/date-list.view.tsx'
import { Details } from './details/details.view.tsx'
import { Embed } from './embed/embed.view.tsx'
import { File } from './file/file.view.tsx'
import { Gallery } from './gallery/gallery.view.tsx'
import { Heading } from './heading/heading.view.tsx'
import { Image } from './image/image.view.tsx'
import { ImportedHtml } from './imported-html/imported-html.view.tsx'
import { Logos } from './logos/logos.view.tsx'
import { MediaText } from './media-text/media-text.view.tsx'
import { Navigation } from './navigation/navigation.view.tsx'
import { Pattern } from './pattern/pattern.view.tsx'
import { PostList } from './post-list/post-list.view.tsx'
import { Pricing } from './pricing/pricing.view.tsx'
import { Quote } from './quote/quote.view.tsx'
import { RawHtml } from './raw-html/raw-html.view.tsx'
import { RelatedPosts } from './related-posts/related-posts.view.tsx'
import { RichText } from './rich-text/rich-text.view.tsx'
import { SearchForm } from './search-form/search-form.view.tsx'
import { Section } from './section/section.view.tsx'
import { Separator } from './separator/separator.view.tsx'
import { SiteTitle } from './site-title/site-title.view.tsx'
import { SocialLinks } from './social-links/social-links.view.tsx'
import { Spacer } from './spacer/spacer.view.tsx'
import { Statistics } from './statistics/statistics.view.tsx'
import { TableOfContents } from './table-of-contents/table-of-contents.view.tsx'
import { Table } from './table/table.view.tsx'
import { Tabs } from './tabs/tabs.view.tsx'
import { TermList } from './term-list/term-list.view.tsx'
import { Testimonial } from './testimonial/testimonial.view.tsx'
import { Timeline } from './timeline/timeline.view.tsx'
import { Video } from './video/video.view.tsx'

export type BlockViewMap = {
  [Slug in KnownBlockView['blockType']]: Extract<KnownBlockView, { blockType: Slug }>
}

/** A block whose slug is known to be one of `Slug`: keeps a look-up by slug typed. */
export type BlockOf<Slug extends keyof BlockViewMap> = {
  [S in Slug]: BlockViewMap[S] & { blockType: S }
}[Slug]

type BlockViews = {
  [Slug in keyof BlockViewMap]: (props: BlockProps<BlockOf<Slug>>) => ReactElement | undefined
}

/** One view for each block of the content model: a missing one does not compile, nor one too many. */
export const blockViews: BlockViews = {
  audio: Audio,
  'author-box': AuthorBox,
  breadcrumbs: Breadcrumbs,
  buttons: Buttons,
  'call-to-action': CallToAction,
  cards: Cards,
  code: Code,
  columns: Columns,
  'comment-list': CommentList,
  cover: Cover,
  'date-list': DateList,
  details: Details,
  embed: Embed,
  file: File,
  gallery: Gallery,
  heading: Heading,
  image: Image,
  'imported-html': ImportedHtml,
  logos: Logos,
  'media-text': MediaText,
  navigation: Navigation,
  pattern: Pattern,
  'post-list': PostList,
  pricing: Pricing,
  quote: Quote,
  'raw-html': RawHtml,
  'related-posts': RelatedPosts,
  'rich-text': RichText,
  'search-form': SearchForm,
  section: Section,
  separator: Separator,
  'site-title': SiteTitle,
  'social-links': SocialLinks,
  spacer: Spacer,
  statistics: Statistics,
  table: Table,
  'table-of-contents': TableOfContents,
  tabs: Tabs,
  'term-list': TermList,
  testimonial: Testimonial,
  timeline: Timeline,
  video: Video,
} satisfies Record<keyof Config['blocks'], unknown>
