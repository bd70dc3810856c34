import type { SearchFormBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const searchFormSample: SearchFormBlock = {
  ...base('search-form', 'sample search-form'),
  title: 'Search here',
  placeholder: 'A word or two',
}
