import { mediaSources } from '#content/media-storage/variants/media-sources.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'
import type { Media } from '#content/payload-types.ts'
import type { MediaView } from '../theme/media.view-data.ts'
import type { PresentContext } from './present-context.ts'
import { textParagraph } from './plain-text.ts'
import { safeHref } from './safe-href.ts'

/** The stable address of a file; of one that an import still waits for, the address that it had. */
export const mediaHref = ({ id, name, filename, hash, imported }: Media): string =>
  (hash ? undefined : safeHref(imported?.url ?? undefined)) ??
  mediaPath({ id, name: name ?? filename })

/** A file with all its sizes; undefined when it does not exist any more, or not yet: an import may wait for it. */
export function presentMedia(
  { material, standIns }: Pick<PresentContext, 'material' | 'standIns'>,
  id: unknown,
): MediaView | undefined {
  if (typeof id !== 'string') return undefined
  const media = material.media.get(id)
  return media?.hash ? viewOf(media) : standIns?.get(id)
}

/** The same, leading to the file itself and not to a size of it. */
export function presentDownload(
  context: Pick<PresentContext, 'material'>,
  id: unknown,
): MediaView | undefined {
  const view = presentMedia(context, id)
  return view && { ...view, url: mediaPath(view) }
}

function viewOf(media: Media): MediaView {
  const mime = media.mimeType ?? 'application/octet-stream'
  const { src, sources, srcset } = mediaSources(media)
  return {
    id: media.id,
    url: src,
    name: media.name ?? media.filename ?? 'file',
    mime,
    alt: media.alt ?? '',
    ...said(media),
    ...measured(media),
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    sources,
    srcset,
    isSvg: mime === 'image/svg+xml',
    size: media.filesize ?? 0,
  }
}

const said = ({ title, caption, credit }: Media) => ({
  title: title ?? undefined,
  caption: caption ? textParagraph(caption) : undefined,
  credit: credit ?? undefined,
})

const measured = ({ width, height, color }: Media) => ({
  width: width ?? undefined,
  height: height ?? undefined,
  color: color ?? undefined,
})
