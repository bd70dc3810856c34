import type { BreadcrumbsBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const breadcrumbsSample: BreadcrumbsBlock = {
  ...base('breadcrumbs', 'sample breadcrumbs'),
  showCurrent: true,
}
