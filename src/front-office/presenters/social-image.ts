import { mediaCropPath } from '#content/media-storage/variants/media-sources.ts'
import { presentMedia } from './media.presenter.ts'
import type { PresentContext } from './present-context.ts'

/** A picture for whoever shows a link to a page. */
export interface SocialImage {
  readonly url: string
  readonly alt: string
  /** Pixels. */
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** The shape that https://ogp.me readers show largest; a smaller picture is not blown up. */
const SHAPE = { width: 1200, height: 630 } as const

/** A file as networks show it: cut to their shape around its focal point, as JPEG, which all of them read. */
export function presentSocialImage(
  context: Pick<PresentContext, 'material'>,
  id: string | undefined,
): SocialImage | undefined {
  const media = id === undefined ? undefined : context.material.media.get(id)
  const view = presentMedia(context, id)
  if (media === undefined || view === undefined) return undefined
  const { url, alt, width, height } = view
  const crop = isLarge(view) ? mediaCropPath(media, '1200x630', 'jpg') : undefined
  if (crop !== undefined) return { url: crop, alt, ...SHAPE }
  return { url, alt, width, height }
}

const isLarge = ({ width = 0, height = 0 }: Pick<SocialImage, 'width' | 'height'>): boolean =>
  width >= SHAPE.width && height >= SHAPE.height
