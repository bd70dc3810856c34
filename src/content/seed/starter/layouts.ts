import type { Layout } from '#content/payload-types.ts'
import { base } from '../seed-blocks.ts'
import { seedId } from '../seed-id.ts'

const siteTitle = (name: string, showTagline: boolean) => ({
  ...base('site-title', name),
  showLogo: true,
  showTagline,
})

const header = (layout: string) => [
  siteTitle(`${layout} header title`, false),
  { ...base('navigation', `${layout} header menu`), style: 'bar' as const },
]

const footer = (layout: string) => [
  siteTitle(`${layout} footer title`, true),
  {
    ...base('navigation', `${layout} footer menu`),
    menu: seedId('menu footer'),
    style: 'list' as const,
    title: 'This site',
  },
  {
    ...base('term-list', `${layout} footer terms`),
    title: 'Categories',
    taxonomy: 'categories' as const,
    style: 'list' as const,
    showCount: true,
    limit: 12,
  },
  { ...base('search-form', `${layout} footer search`), title: 'Search' },
]

const besideArchives = [
  { ...base('search-form', 'archive search'), title: 'Search' },
  {
    ...base('term-list', 'archive tags'),
    title: 'Tags',
    taxonomy: 'tags' as const,
    style: 'cloud' as const,
    showCount: false,
    limit: 40,
  },
  { ...base('date-list', 'archive dates'), title: 'By month', limit: 12 },
  { ...base('comment-list', 'archive comments'), title: 'Latest comments', limit: 3 },
]

const layout = (
  name: string,
  title: string,
  defaultFor: NonNullable<Layout['defaultFor']>,
  sidebar: NonNullable<Layout['sidebar']>,
) => ({
  id: seedId(`layout ${name}`),
  title,
  language: 'en',
  defaultFor,
  header: header(name) satisfies Layout['header'],
  sidebar,
  footer: footer(name) satisfies Layout['footer'],
})

/** Text alone for pages and posts, a column beside archives. */
export const starterLayouts = [
  layout('standard', 'Standard', ['home', 'pages', 'posts', 'errors', 'search'], []),
  layout('archive', 'With a column', ['archives'], besideArchives),
]
