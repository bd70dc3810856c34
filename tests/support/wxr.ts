import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface TestItem {
  id: number
  type?: string
  title?: string
  slug?: string
  link?: string
  body?: string
  excerpt?: string
  status?: string
  /** By the old site's clock, `2012-01-03 10:00:00`. */
  date?: string
  dateGmt?: string
  modifiedGmt?: string
  parent?: number
  order?: number
  author?: string
  password?: string
  sticky?: boolean
  commentStatus?: string
  /** `[taxonomy, slug, name]`. */
  terms?: [string, string, string][]
  meta?: Record<string, string>
  attachmentUrl?: string
  comments?: TestComment[]
}

export interface TestComment {
  id: number
  author?: string
  text?: string
  parent?: number
  approved?: string
  type?: string
  user?: number
  date?: string
}

export interface TestTerm {
  id: number
  slug: string
  name: string
  taxonomy?: string
  parent?: string
  description?: string
}

export interface TestExport {
  url?: string
  title?: string
  tagline?: string
  language?: string
  version?: string
  authors?: { id: number; login: string; email?: string; name?: string }[]
  terms?: TestTerm[]
  items?: TestItem[]
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const tag = (name: string, text: string | number | undefined): string =>
  text === undefined ? '' : `<${name}>${cdata(String(text))}</${name}>`

const plain = {
  ...{ url: 'https://old.example', version: '1.2', title: 'Old site', tagline: '' },
  ...{ language: 'en-US', authors: [], terms: [], items: [] },
}

/** An export as WordPress writes it. */
export function wxr(given: TestExport): string {
  const all: Required<TestExport> = { ...plain, ...given }
  const { url, version } = all
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
  xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/${version}/">
<channel>
  <title>${all.title}</title>
  <link>${url}</link>
  <description>${all.tagline}</description>
  <language>${all.language}</language>
  <wp:wxr_version>${version}</wp:wxr_version>
  <wp:base_site_url>${url}</wp:base_site_url>
  <wp:base_blog_url>${url}</wp:base_blog_url>
  ${all.authors.map(authorXml).join('\n  ')}
  ${all.terms.map(termXml).join('\n  ')}
  ${all.items.map((item) => itemXml(item, url)).join('\n')}
</channel>
</rss>
`
}

const authorXml = ({ id, login, email, name }: NonNullable<TestExport['authors']>[number]) =>
  `<wp:author>${tag('wp:author_id', id)}${tag('wp:author_login', login)}${tag('wp:author_email', email)}${tag('wp:author_display_name', name)}</wp:author>`

function termXml({
  id,
  slug,
  name,
  taxonomy = 'category',
  parent = '',
  description = '',
}: TestTerm) {
  if (taxonomy === 'category')
    return `<wp:category>${tag('wp:term_id', id)}${tag('wp:category_nicename', slug)}${tag('wp:category_parent', parent)}${tag('wp:cat_name', name)}${tag('wp:category_description', description)}</wp:category>`
  if (taxonomy === 'post_tag')
    return `<wp:tag>${tag('wp:term_id', id)}${tag('wp:tag_slug', slug)}${tag('wp:tag_name', name)}${tag('wp:tag_description', description)}</wp:tag>`
  return `<wp:term>${tag('wp:term_id', id)}${tag('wp:term_taxonomy', taxonomy)}${tag('wp:term_slug', slug)}${tag('wp:term_parent', parent)}${tag('wp:term_name', name)}${tag('wp:term_description', description)}</wp:term>`
}

const plainItem = {
  ...{ type: 'post', title: '', slug: '', body: '', excerpt: '', author: 'ann', password: '' },
  ...{ date: '2012-01-03 10:00:00', parent: 0, order: 0, sticky: false, commentStatus: 'open' },
  ...{ terms: [], comments: [] },
}
const noMeta: Record<string, string> = {}

function itemXml(given: TestItem, url: string): string {
  const status = given.type === 'attachment' ? 'inherit' : 'publish'
  const itself = `${url}/?p=${given.id}`
  const item = { ...plainItem, meta: noMeta, status, link: itself, dateGmt: given.date, ...given }
  return `<item>
    <title>${cdata(item.title)}</title>
    <link>${item.link.replaceAll('&', '&amp;')}</link>
    ${tag('dc:creator', item.author)}
    <guid isPermaLink="false">${itself}</guid>
    ${tag('content:encoded', item.body)}
    ${tag('excerpt:encoded', item.excerpt)}
    ${tag('wp:post_id', item.id)}${tag('wp:post_date', item.date)}
    ${tag('wp:post_date_gmt', item.dateGmt ?? item.date)}${tag('wp:post_modified_gmt', item.modifiedGmt)}
    ${tag('wp:comment_status', item.commentStatus)}${tag('wp:post_name', item.slug)}
    ${tag('wp:status', item.status)}${tag('wp:post_parent', item.parent)}
    ${tag('wp:menu_order', item.order)}${tag('wp:post_type', item.type)}
    ${tag('wp:post_password', item.password)}${tag('wp:is_sticky', Number(item.sticky))}
    ${tag('wp:attachment_url', item.attachmentUrl)}
    ${item.terms.map(categoryXml).join('')}
    ${Object.entries(item.meta).map(metaXml).join('')}
    ${item.comments.map(commentXml).join('')}
  </item>`
}

const categoryXml = ([domain, slug, name]: [string, string, string]) =>
  `<category domain="${domain}" nicename="${slug}">${cdata(name)}</category>`

const metaXml = ([key, value]: [string, string]) =>
  `<wp:postmeta>${tag('wp:meta_key', key)}${tag('wp:meta_value', value)}</wp:postmeta>`

const commentXml = ({ id, author = 'Guest', text = 'Well said.', date, ...rest }: TestComment) =>
  `<wp:comment>${tag('wp:comment_id', id)}${tag('wp:comment_author', author)}${tag('wp:comment_date_gmt', date ?? '2012-02-03 10:00:00')}${tag('wp:comment_content', text)}${tag('wp:comment_approved', rest.approved ?? '1')}${tag('wp:comment_type', rest.type ?? 'comment')}${tag('wp:comment_parent', rest.parent ?? 0)}${tag('wp:comment_user_id', rest.user ?? 0)}</wp:comment>`

/** Writes a file of that content into a folder of its own and gives its path. */
export function writeExport(content: string | Uint8Array, name = 'export.xml'): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'coulisse-wxr-')), name)
  writeFileSync(file, content)
  return file
}
