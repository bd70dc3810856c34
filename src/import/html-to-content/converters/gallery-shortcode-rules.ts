import type { Resolver } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { parseHtml } from '../html-tree.ts'
import type { HtmlMarker, HtmlNode } from '../html-tree.ts'
import { captionContent } from '../inline-content.ts'
import type { MarkerRule, Surroundings, Walker } from '../walk.ts'
import { galleryTokens } from './gallery-rules.ts'
import type { GalleryImage } from './gallery-rules.ts'
import { idIn, idList, numberIn, textIn } from './marker-attributes.ts'

/** `[gallery ids="1,2" columns="4"]`; without ids, the files attached to the item. */
const galleryShortcodeRule: MarkerRule = (marker, around, walker) => {
  const { resolver } = walker.conversion
  const named = [...idList(marker.attributes['ids']), ...idList(marker.attributes['include'])]
  const excluded = new Set(idList(marker.attributes['exclude']))
  const ids = named.length > 0 ? named : attachedIn(marker, resolver)
  const shown = ids.filter((id) => !excluded.has(id))
  return idGallery(walker, around, marker, inOrder(shown, marker))
}

function attachedIn(marker: HtmlMarker, resolver: Resolver): readonly string[] {
  return resolver.attached(idIn(marker.attributes['id']))
}

/** Only the direction is kept: an order by name or date is the one that the files have by now. */
function inOrder(ids: readonly string[], marker: HtmlMarker): readonly string[] {
  const isDescending = /^desc$/i.test(textIn(marker.attributes['order']) ?? '')
  return isDescending ? [...ids].reverse() : ids
}

const MISSING = 'media-missing'

function idGallery(
  walker: Walker,
  around: Surroundings,
  marker: HtmlMarker,
  ids: readonly string[],
): Token[] {
  const { conversion } = walker
  const images = ids.flatMap((sourceId): GalleryImage[] => {
    const media = conversion.resolver.media({ sourceId })
    return media === undefined ? [] : [withCaption(walker, media, sourceId)]
  })
  if (images.length === 0)
    conversion.warn(
      MISSING,
      'A gallery is left out: none of its images are in the export.',
      'Une galerie est laissée de côté : aucune de ses images n’est dans l’export.',
    )
  else if (images.length < ids.length)
    conversion.warn(
      MISSING,
      `${ids.length - images.length} images of a gallery are not in the export: ${missing(ids, conversion.resolver)}.`,
      `${ids.length - images.length} images d’une galerie ne sont pas dans l’export : ${missing(ids, conversion.resolver)}.`,
    )
  const gallery = {
    images,
    columns: numberIn(marker.attributes['columns']) ?? 3,
    crop: true,
    caption: undefined,
    align: [],
  }
  const children = walker.tokens(marker.children, around)
  return [...galleryTokens(walker, around, gallery), ...children]
}

function missing(ids: readonly string[], resolver: Resolver): string {
  return ids.filter((sourceId) => resolver.media({ sourceId }) === undefined).join(', ')
}

/** WordPress shows each file's own caption below it. */
function withCaption(walker: Walker, media: string, sourceId: string): GalleryImage {
  const html = walker.conversion.resolver.caption(sourceId)
  const caption = html === undefined ? undefined : captionContent(walker, parseHtml(html))
  return caption === undefined ? { media } : { media, caption }
}

/** Builders name the images of a gallery in one setting. */
const builderGalleryRule: MarkerRule = (marker, around, walker) => {
  const { images, ids, gallery_ids: galleryIds, title } = marker.attributes
  const words = textIn(title)
  const heading: HtmlNode[] =
    words === undefined
      ? []
      : [{ kind: 'element', tag: 'p', attributes: {}, children: [{ kind: 'text', text: words }] }]
  const named = [images, ids, galleryIds].flatMap(idList)
  return [...walker.tokens(heading, around), ...idGallery(walker, around, marker, named)]
}

export const galleryShortcodeRules: Readonly<Record<string, MarkerRule>> = {
  gallery: galleryShortcodeRule,
  vc_gallery: builderGalleryRule,
  vc_images_carousel: builderGalleryRule,
  vc_media_grid: builderGalleryRule,
  et_pb_gallery: builderGalleryRule,
}
