/**
 * Nesting goes by levels, so that Payload's walks over the schema end: a leaf holds no block,
 * a container holds leaves, a section holds all of these (docs/decisions/0002).
 */
export const leafSlugs = [
  'image',
  'gallery',
  'quote',
  'buttons',
  'call-to-action',
  'cards',
  'testimonial',
  'statistics',
  'logos',
  'timeline',
  'pricing',
  'social-links',
  'author-box',
  'embed',
  'table',
  'code',
  'file',
  'audio',
  'video',
  'separator',
  'spacer',
  'imported-html',
  'raw-html',
  'post-list',
  'pattern',
] as const

export const containerSlugs = ['columns', 'media-text', 'cover', 'details', 'tabs'] as const

/** What speaks of the page that it stands on, and so stands on the page itself. */
export const pagePartSlugs = ['breadcrumbs', 'table-of-contents', 'related-posts'] as const

/** What a section's content and a post's content may hold. */
export const sectionContentSlugs = [...leafSlugs, ...containerSlugs] as const
export const postContentSlugs = [...sectionContentSlugs, 'section', ...pagePartSlugs] as const

/** What a page's body is made of. */
export const pageBodySlugs = ['rich-text', 'heading', ...postContentSlugs] as const

export const widgetSlugs = [
  'site-title',
  'navigation',
  'search-form',
  'term-list',
  'date-list',
  'comment-list',
] as const

/** What a layout's region may hold. */
export const regionSlugs = [...widgetSlugs, ...pageBodySlugs] as const
