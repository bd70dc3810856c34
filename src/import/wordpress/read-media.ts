import type { SourceMedia } from '../intermediate-form.ts'
import { cutMetaOf, MetaMap } from './read-meta.ts'
import type { WxrElement } from './read-wxr.ts'
import { utcDate } from './wordpress-dates.ts'

/** Below which the year and month folders of the uploads begin, in every WordPress. */
const UPLOADS = /\/(?:wp-content\/uploads|files)\/(?:sites\/\d+\/)?(.+)$/

export function readMedia(item: WxrElement, sourceId: string): SourceMedia {
  const meta = new MetaMap(item)
  const url = item.value('wp:attachment_url') ?? item.value('guid') ?? ''
  return {
    sourceId,
    title: item.value('title') ?? '',
    alt: meta.value('_wp_attachment_image_alt') ?? '',
    caption: item.raw('excerpt:encoded').trim(),
    description: item.raw('content:encoded').trim(),
    url,
    file: meta.value('_wp_attached_file') ?? uploadPath(url),
    link: item.value('link'),
    author: item.value('dc:creator'),
    parent: idOrNone(item.value('wp:post_parent')),
    order: orderOf(item),
    createdAt: utcDate(item.value('wp:post_date_gmt')) ?? utcDate(item.value('wp:post_date')),
    updatedAt: utcDate(item.value('wp:post_modified_gmt')),
    meta: meta.rest(),
    ...cutMetaOf(meta),
    line: item.line,
  }
}

function orderOf(item: WxrElement): number {
  return Number.parseInt(item.value('wp:menu_order') ?? '0', 10) || 0
}

/** The path below the uploads folder; wordpress.com serves `https://name.files.wordpress.com/2013/03/a.jpg`. */
export function uploadPath(url: string): string | undefined {
  const path = pathOf(url)
  if (path === undefined) return undefined
  const isHosted = new URL(url).hostname.endsWith('.files.wordpress.com')
  return UPLOADS.exec(path)?.[1] ?? (isHosted ? path.slice(1) : undefined)
}

function pathOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return new URL(url).pathname
  }
}

/** WordPress writes `0` for "none". */
export function idOrNone(value: string | undefined): string | undefined {
  return value === '0' ? undefined : value
}
