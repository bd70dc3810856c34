/** Types in which WordPress keeps settings of its editor and theme: they are no content. */
export const SETTING_TYPES: ReadonlySet<string> = new Set([
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'user_request',
  'wp_template',
  'wp_template_part',
  'wp_global_styles',
  'wp_font_family',
  'wp_font_face',
])

const CONTENT_TYPES: ReadonlySet<string> = new Set([
  'post',
  'page',
  'attachment',
  'revision',
  'nav_menu_item',
  'wp_block',
  'wp_navigation',
])

/** Whether what becomes of a post type is known, whatever a person says. */
export const isWordPressOwn = (type: string): boolean =>
  CONTENT_TYPES.has(type) || SETTING_TYPES.has(type)
