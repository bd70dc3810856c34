import type { Payload } from 'payload'
import type {
  Category,
  Design,
  Layout,
  Media,
  Menu,
  Pattern,
  Post,
  Site,
  Tag,
} from '#content/payload-types.ts'
import type { Resolution } from '#publishing/paths/resolve-path.ts'
import { addressReader, type AddressReader } from './content-reader/addresses.ts'
import type { Author, PublicCard, Target } from './content-reader/cards.ts'
import { openDocuments } from './content-reader/documents.ts'
import type { Edition } from './content-reader/edition.ts'
import { loadPreviewDraft, type PreviewDraft } from './content-reader/preview-draft.ts'
import { readAddress, readNumbered } from './content-reader/read-address.ts'
import { readAuthors, readCards } from './content-reader/read-cards.ts'
import { readComments, type PublicComment } from './content-reader/read-discussion.ts'
import { readLatestComments, type LatestRequest } from './content-reader/read-latest-comments.ts'
import { readDocument, type Admitted, type HasPassword } from './content-reader/read-documents.ts'
import { createReadLog, type Read } from './content-reader/read-log.ts'
import { readMedia } from './content-reader/read-media.ts'
import { pageReader, type PageReader } from './content-reader/read-pages.ts'
import {
  readAdjacent,
  readPostRows,
  readPosts,
  type LanguageFilter,
  type ListOf,
  type ListRequest,
  type PostFilter,
} from './content-reader/read-posts.ts'
import {
  readDesign,
  readLayout,
  readMenus,
  readPatterns,
  readSite,
  type LayoutChoice,
} from './content-reader/read-site.ts'
import { readRelated, type RelatedRequest } from './content-reader/read-related.ts'
import { readSummaries } from './content-reader/read-summaries.ts'
import { readCategories, readTags } from './content-reader/read-terms.ts'
import {
  readTranslations,
  type Translatable,
  type Translation,
} from './content-reader/read-translations.ts'
import {
  askIndex,
  searchSite,
  type Searched,
  type SiteSearch,
} from './content-reader/search/search-site.ts'
import type { SearchRequest } from '#config/database/search/search-index.ts'
import { readSitemapRows, type SitemapRow } from './content-reader/sitemap-rows.ts'
import type { ReadSession } from './content-reader/session.ts'
import type { SiteMemory } from './content-reader/site-memory.ts'
import type { TimelineRow } from './content-reader/timeline.ts'

export interface ReaderOptions {
  readonly payload: Payload
  readonly memory: SiteMemory
  /** Undefined where the engine has no index. */
  readonly search?: SiteSearch | undefined
  readonly edition: Edition
  readonly now: Date
  /** Which password documents this visitor has opened. */
  readonly hasPassword: HasPassword
}

/** The only door to content: what it hands out may be shown to the edition it was made for. */
export interface ContentReader extends PageReader, AddressReader {
  readonly edition: Edition
  readonly now: Date
  site(): Promise<Site>
  design(): Promise<Design>
  draft(): Promise<PreviewDraft | undefined>
  resolve(path: string): Promise<Resolution>
  /** The same for a row that is no path: `/?p=12`. */
  resolveRow(row: string): Promise<Resolution>
  document(target: { type: 'pages' | 'posts'; id: string }): Promise<Admitted | undefined>
  translations(translatable: Translatable): Promise<Translation[]>
  posts(filter: PostFilter, request: ListRequest): Promise<ListOf<Post>>
  /** Posts that are public now, in short and in this order. */
  summaries(ids: readonly string[]): Promise<Post[]>
  adjacent(
    post: Post,
    language: LanguageFilter | undefined,
  ): Promise<{ previous: Post | undefined; next: Post | undefined }>
  /** Posts about the same, without their texts. */
  related(post: Post, request: RelatedRequest): Promise<Post[]>
  /** Every public post in brief, newest first. */
  postRows(): Promise<readonly TimelineRow[]>
  sitemapRows(): Promise<readonly SitemapRow[]>
  categories(): Promise<readonly Category[]>
  tags(ids: readonly string[]): Promise<Map<string, Tag>>
  authors(ids: readonly string[]): Promise<Map<string, Author>>
  cards(targets: readonly Target[]): Promise<Map<string, PublicCard>>
  media(ids: readonly string[]): Promise<Map<string, Media>>
  layout(choice: LayoutChoice): Promise<Layout | undefined>
  menus(ids: readonly string[]): Promise<Map<string, Menu>>
  patterns(ids: readonly string[]): Promise<Map<string, Pattern>>
  /** `edited`: the comment that a moderator puts right. */
  comments(
    target: { type: 'pages' | 'posts'; id: string },
    edited?: string,
  ): Promise<PublicComment[]>
  latestComments(request: LatestRequest): Promise<PublicComment[]>
  /** Public documents by their words, the best first. */
  search(request: SearchRequest): Promise<Searched>
  /** The word of public documents that a folded one, of which there is none, most likely means. */
  nearestWord(word: string): Promise<string | undefined>
  /** Everything this page was made of. */
  reads(): readonly Read[]
}

/** Opens the gate for one request. */
export function contentReader(options: ReaderOptions): ContentReader {
  const { payload, memory, search, edition, now, hasPassword } = options
  const documents = openDocuments(payload)
  const log = createReadLog()
  let draft: Promise<PreviewDraft | undefined> | undefined
  const session: ReadSession = {
    ...{ payload, documents, memory, log, edition, now },
    draft: () => (draft ??= loadPreviewDraft(payload, edition)),
  }
  return {
    ...{ edition, now, draft: session.draft },
    site: () => readSite(session),
    design: () => readDesign(session),
    resolve: (path) => readAddress(session, path),
    resolveRow: (row) => readNumbered(session, row),
    ...addressReader(session),
    document: (target) => readDocument(session, target, hasPassword),
    translations: (translatable) => readTranslations(session, translatable),
    posts: (filter, request) => readPosts(session, filter, request),
    summaries: (ids) => readSummaries(session, ids),
    ...pageReader(session),
    adjacent: (post, language) => readAdjacent(session, post, language),
    related: (post, request) => readRelated(session, post, request),
    postRows: () => readPostRows(session),
    sitemapRows: () => readSitemapRows(session),
    categories: () => readCategories(session),
    tags: (ids) => readTags(session, ids),
    authors: (ids) => readAuthors(session, ids),
    cards: (targets) => readCards(session, targets),
    media: (ids) => readMedia(session, ids),
    layout: (choice) => readLayout(session, choice),
    menus: (ids) => readMenus(session, ids),
    patterns: (ids) => readPatterns(session, ids),
    comments: (target, edited) => readComments(session, target, edited),
    latestComments: (request) => readLatestComments(session, request),
    search: (request) => searchSite(session, search, request),
    nearestWord: (word) => askIndex(search, ({ index }) => index.nearestWord(word)),
    reads: () => log.all(),
  }
}
