import type { NavigationBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const navigationSample: NavigationBlock = {
  ...base('navigation', 'sample navigation'),
  menu: seedId('menu main'),
  style: 'list',
  title: 'Go',
}
