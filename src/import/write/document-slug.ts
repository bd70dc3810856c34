import { slugify } from '#publishing/paths/slugify.ts'
import { oneLine } from './plain-text.ts'

interface Named {
  readonly type: 'page' | 'post'
  readonly slug: string
  readonly title: string
}

/**
 * The slug that an item is stored with. One that consists of signs alone (`❤`) is none here: then it is made of
 * the title, or of the item's number. A draft without one gets none: it follows the title until it is published.
 */
export function documentSlug(sourceId: string, named: Named, isPublic: boolean): string {
  const own = slugify(named.slug)
  if (own !== '' || !isPublic) return own
  return slugify(oneLine(named.title)) || `${named.type}-${sourceId}`
}
