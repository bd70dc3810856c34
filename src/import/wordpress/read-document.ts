import type {
  SourceDocument,
  SourceState,
  SourceVisibility,
  TermReference,
} from '../intermediate-form.ts'
import type { Channel } from './channel.ts'
import { languageCode } from './polylang.ts'
import { readComments } from './read-comments.ts'
import { idOrNone } from './read-media.ts'
import { cutMetaOf, MetaMap } from './read-meta.ts'
import { filedUnder, readTermReferences } from './read-terms.ts'
import { mainCategory, readSeo } from './read-seo.ts'
import type { WxrElement } from './read-wxr.ts'
import { readableSlug } from './slug-text.ts'
import { feedDate, localDate, utcDate } from './wordpress-dates.ts'

const STATES: Readonly<Record<string, SourceState>> = {
  publish: 'published',
  private: 'published',
  future: 'scheduled',
  pending: 'pending',
  draft: 'draft',
  trash: 'trashed',
}

type Kind = Pick<SourceDocument, 'sourceId' | 'sourceType' | 'type'>

/** Reads a page, a post, or what becomes one. */
export function readDocument(item: WxrElement, kind: Kind, channel: Channel): SourceDocument {
  const meta = new MetaMap(item)
  const template = meta.value('_wp_page_template')
  const dates = datesOf(item)
  const document = {
    ...kind,
    ...stateOf(item, dates),
    ...dates,
    title: item.raw('title').trim(),
    slug: slugIn(item),
    body: item.raw('content:encoded'),
    excerpt: item.raw('excerpt:encoded').trim(),
    author: item.value('dc:creator'),
    isSticky: item.value('wp:is_sticky') === '1',
    order: Number.parseInt(item.value('wp:menu_order') ?? '0', 10) || 0,
    parent: idOrNone(item.value('wp:post_parent')),
    featuredMedia: meta.value('_thumbnail_id'),
    terms: mainFirst(readTermReferences(item), mainCategory(meta, channel)),
    format: filedUnder(item, 'post_format')?.slug.replace(/^post-format-/, ''),
    template: template === 'default' ? undefined : template,
    commentsOpen: item.value('wp:comment_status') === 'open',
    language: languageCode(filedUnder(item, 'language')?.slug),
    translationGroup: filedUnder(item, 'post_translations')?.slug,
    comments: readComments(item, channel.logins),
    link: item.value('link'),
    meta: meta.rest(),
    ...cutMetaOf(meta),
    line: item.line,
  }
  return { ...document, seo: readSeo(meta, document, channel) }
}

/** Addresses are made of the first category. */
function mainFirst(terms: readonly TermReference[], main: string | undefined): TermReference[] {
  const isMain = ({ kind, sourceId }: TermReference) => kind === 'category' && sourceId === main
  return [...terms.filter(isMain), ...terms.filter((term) => !isMain(term))]
}

/** A trashed item's slug carries `__trashed`, so that another may have its own. */
function slugIn(item: WxrElement): string {
  return readableSlug(item.value('wp:post_name') ?? '').replace(/__trashed(-\d+)?$/, '')
}

interface State {
  state: SourceState
  visibility: SourceVisibility
  password: string | undefined
}

/**
 * A status of a plugin's own (`wc-completed`) is not public anywhere else; nor is `inherit`, which files and revisions
 * have. Without a date nothing can be scheduled.
 */
function stateOf(item: WxrElement, { publishedAt }: Dates): State {
  const status = item.value('wp:status') ?? 'publish'
  const password = passwordOf(item)
  const visibility =
    status === 'private' ? 'private' : password === undefined ? 'public' : 'password'
  const state = (Object.hasOwn(STATES, status) ? STATES[status] : undefined) ?? 'draft'
  return {
    state: state === 'scheduled' && publishedAt === undefined ? 'draft' : state,
    visibility,
    password: visibility === 'password' ? password : undefined,
  }
}

/** A blank is a password, too; line ends are an editor's. */
function passwordOf(item: WxrElement): string | undefined {
  const written = item.raw('wp:post_password').replace(/[\r\n]+\s*/g, '')
  return written.trim() || written || undefined
}

type Dates = Pick<SourceDocument, 'publishedAt' | 'localDate' | 'createdAt' | 'updatedAt'>

function datesOf(item: WxrElement): Dates {
  const local = localDate(item.value('wp:post_date'))
  const published =
    utcDate(item.value('wp:post_date_gmt')) ?? feedDate(item.value('pubDate')) ?? utcDate(local)
  const modified =
    utcDate(item.value('wp:post_modified_gmt')) ?? utcDate(item.value('wp:post_modified'))
  return {
    publishedAt: published,
    localDate: local,
    createdAt: published,
    updatedAt: modified ?? published,
  }
}
