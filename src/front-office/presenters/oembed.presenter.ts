import type { PageFrame } from '../theme/view-data.ts'

/** https://oembed.com, 2.3.4: the names are the format's. */
export interface Oembed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly author_name?: string
  readonly provider_name: string
  readonly provider_url: string
  /** Seconds. */
  readonly cache_age: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
  readonly html: string
  /** Pixels; as high as its words need. */
  readonly width: number
  readonly height: null
}

/** Pixels; undefined: as much as is wanted. */
export interface Room {
  readonly width?: number | undefined
  readonly height?: number | undefined
}

const WIDTH = 600
const CACHE_SECONDS = 3600

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/**
 * A page as a quotation with its link, which any site may show: no frame, no script, nothing loaded from here.
 *
 * @param room pixels that there is room for; a picture that is larger, or of no known size, is not told of
 */
export function presentOembed(frame: PageFrame, room: Room = {}): Oembed {
  const { openGraph, site, canonical = '' } = frame
  const { title, description, image, authors = [] } = openGraph
  const home = new URL(site.homeHref, canonical).href
  return {
    ...{ version: '1.0', type: 'rich', title },
    ...(authors.length > 0 && { author_name: authors.join(', ') }),
    ...{ provider_name: site.title, provider_url: home, cache_age: CACHE_SECONDS },
    ...(image && fits(image, room) && thumbnail(image)),
    html: quotation({
      title,
      description,
      href: canonical,
      by: [...authors, site.title].join(', '),
    }),
    ...{ width: Math.min(WIDTH, room.width ?? WIDTH), height: null },
  }
}

type Picture = NonNullable<PageFrame['openGraph']['image']>

const fits = (
  { width = Infinity, height = Infinity }: Picture,
  { width: mostWidth = Infinity, height: mostHeight = Infinity }: Room,
): boolean => width <= mostWidth && height <= mostHeight

const thumbnail = ({ url, width, height }: Picture) => ({
  thumbnail_url: url,
  ...(width !== undefined &&
    height !== undefined && { thumbnail_width: width, thumbnail_height: height }),
})

interface Quoted {
  readonly title: string
  readonly description: string | undefined
  readonly href: string
  readonly by: string
}

function quotation({ title, description, href, by }: Quoted): string {
  const link = `<p><a href="${escape(href)}">${escape(title)}</a></p>`
  const words = description === undefined ? '' : `<p>${escape(description)}</p>`
  return `<blockquote cite="${escape(href)}">${link}${words}<footer>— ${escape(by)}</footer></blockquote>`
}
