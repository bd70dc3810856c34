import { NARROWEST_IMAGE, WIDEST_IMAGE } from '#content/blocks/image/image-widths.ts'
import {
  choiceAt,
  flagAt,
  numberAt,
  storedAt,
  storedList,
  textAt,
  type Stored,
} from '../queries/stored.ts'
import type * as Views from '../theme/blocks/media-block.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { presentLink } from './link.presenter.ts'
import { presentDownload, presentMedia } from './media.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'
import { safeWebUrl } from './safe-href.ts'

export const presentAudio = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.AudioView => ({
  ...blockBase(context, block, { blockType: 'audio', key }),
  media: presentMedia(context, block['media']),
  url: safeWebUrl(textAt(block, 'url')),
  caption: presentRichText(context, block['caption']),
})

export const presentCover = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.CoverView => ({
  ...blockBase(context, block, { blockType: 'cover', key }),
  media: presentMedia(context, block['media']),
  overlay: choiceAt(block, 'overlay', ['medium', 'none', 'light', 'strong']),
  height: choiceAt(block, 'height', ['medium', 'small', 'large', 'screen']),
  content: presentRichText(context, block['content']),
})

export const presentFile = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.FileView => ({
  ...blockBase(context, block, { blockType: 'file', key }),
  media: presentDownload(context, block['media']),
  label: textAt(block, 'label'),
  showButton: flagAt(block, 'showButton', true),
})

export const presentGallery = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.GalleryView => ({
  ...blockBase(context, block, { blockType: 'gallery', key }),
  images: storedList(block, 'images').flatMap((image) => {
    const media = presentMedia(context, image['media'])
    const caption = presentRichText(context, image['caption'])
    return media || caption ? [{ media, caption }] : []
  }),
  columns: numberAt(block, 'columns', { min: 1, max: 8, fallback: 3 }),
  crop: flagAt(block, 'crop', true),
  enlarge: flagAt(block, 'enlarge', false),
  caption: presentRichText(context, block['caption']),
})

/** What goes wide or to the edges has no width of its own. */
const widthOf = (block: Stored, { width }: Views.ImageView['appearance']): number | undefined =>
  width === 'content'
    ? numberAt(block, 'width', { min: NARROWEST_IMAGE, max: WIDEST_IMAGE, fallback: 0 }) ||
      undefined
    : undefined

export const presentImage = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.ImageView => {
  const base = blockBase(context, block, { blockType: 'image', key })
  return {
    ...base,
    width: widthOf(block, base.appearance),
    media: presentMedia(context, block['media']),
    alt: textAt(block, 'alt'),
    caption: presentRichText(context, block['caption']),
    link: presentLink(context, storedAt(block, 'link')),
    enlarge: flagAt(block, 'enlarge', false),
  }
}

export const presentMediaText = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.MediaTextView => ({
  ...blockBase(context, block, { blockType: 'media-text', key }),
  media: presentMedia(context, block['media']),
  side: choiceAt(block, 'side', ['start', 'end']),
  share: choiceAt(block, 'share', ['half', 'third', 'two-thirds']),
  content: presentRichText(context, block['content']),
})

export const presentVideo = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.VideoView => ({
  ...blockBase(context, block, { blockType: 'video', key }),
  media: presentMedia(context, block['media']),
  url: safeWebUrl(textAt(block, 'url')),
  poster: presentMedia(context, block['poster']),
  captions: presentMedia(context, block['captions']),
  loop: flagAt(block, 'loop'),
  caption: presentRichText(context, block['caption']),
})
