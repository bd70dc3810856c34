import { mediaCropPath } from '#content/media-storage/variants/media-sources.ts'
import type { Media } from '#content/payload-types.ts'
import type { IconView } from '../theme/view-data.ts'
import { mediaHref } from './media.presenter.ts'

const SIDES = [32, 180, 512] as const

/** All icons of a site, made of the one file that it has: a drawing as it is, a picture cut to squares. */
export function siteIcons(media: Media | undefined): IconView[] {
  if (media === undefined || !media.hash) return []
  const squares = SIDES.flatMap((side): IconView[] => {
    const href = mediaCropPath(media, `square-${side}`, 'png')
    return href === undefined ? [] : [{ href, type: 'image/png', side }]
  })
  const type = media.mimeType ?? 'application/octet-stream'
  return squares.length > 0 ? squares : [{ href: mediaHref(media), type }]
}
