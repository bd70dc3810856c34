import type { SiteTitleBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const siteTitleSample: SiteTitleBlock = {
  ...base('site-title', 'sample site-title'),
  showLogo: true,
  showTagline: true,
}
