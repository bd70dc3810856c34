import { upgradeBlocks } from '#content/blocks/upgrade-blocks.ts'
import type { Page, Post } from '#content/payload-types.ts'
import { keyOf, type Target } from '../content-reader/cards.ts'
import { idOf, idsOf } from '../content-reader/id-of.ts'
import type { PublicComment } from '../content-reader/read-discussion.ts'
import type { ReadableDocument } from '../content-reader/read-documents.ts'
import type { LayoutUse } from '../content-reader/read-site.ts'
import type { Translation } from '../content-reader/read-translations.ts'
import { gather, type Listed, type Material, type PageSources } from './gather.ts'
import { inLanguage, type SiteContext } from './site-context.ts'

/** A page with what its layout shows. */
export interface Gathered {
  readonly context: SiteContext
  readonly material: Material
  /** The layout's regions, in their present shape. */
  readonly regions: unknown
}

/** Chooses the layout and resolves all that it and the page's own content refer to. */
export async function gatherPage(
  context: SiteContext,
  use: LayoutUse,
  { chosen, ...sources }: PageSources & { chosen?: string | undefined },
): Promise<Gathered> {
  const { code, isFirst } = context.language
  const layout = await context.reader.layout({ chosen, use, language: code, isFirst })
  const regions = upgradeBlocks(layout)
  const material = await gather(context, { ...sources, contents: [...sources.contents, regions] })
  return { context, material, regions }
}

export interface PagePieces extends Gathered {
  readonly page: Page
  readonly body: unknown
  readonly above: readonly Target[]
  readonly comments: readonly PublicComment[]
  readonly translations: readonly Translation[]
}

/** A page and all that its template needs. */
export async function queryPage(
  request: SiteContext,
  page: Page,
  use: LayoutUse,
): Promise<PagePieces> {
  const context = inLanguage(request, page.language)
  const { reader } = context
  const body = upgradeBlocks(page.body)
  const readable: ReadableDocument = { type: 'pages', document: page }
  const [above, comments, translations] = await Promise.all([
    use === 'home' ? [] : reader.ancestors(context.path),
    reader.comments({ type: 'pages', id: page.id }, editedComment(context)),
    reader.translations(readable),
  ])
  const gathered = await gatherPage(context, use, {
    chosen: idOf(page.layout),
    contents: [body, page.seo],
    listed: [{ type: 'pages', document: page }],
    place: { page: page.id },
    targets: [...above.map(keyOf), ...translations.map(({ key }) => key)],
  })
  return { ...gathered, page, body, above, comments, translations }
}

export interface PostPieces extends Gathered {
  readonly post: Post
  readonly content: unknown
  readonly comments: readonly PublicComment[]
  readonly translations: readonly Translation[]
  readonly previous: Post | undefined
  readonly next: Post | undefined
}

/** A post and all that its template needs. */
export async function queryPost(request: SiteContext, post: Post): Promise<PostPieces> {
  const context = inLanguage(request, post.language)
  const { reader } = context
  const content = upgradeBlocks(post.content)
  const [comments, translations, { previous, next }] = await Promise.all([
    reader.comments({ type: 'posts', id: post.id }, editedComment(context)),
    reader.translations({ type: 'posts', document: post }),
    reader.adjacent(post, context.filter),
  ])
  const gathered = await gatherPage(context, 'posts', {
    chosen: idOf(post.layout),
    contents: [content, post.seo],
    listed: [post, previous, next].flatMap((one): Listed[] =>
      one ? [{ type: 'posts', document: one }] : [],
    ),
    targets: translations.map(({ key }) => key),
    authors: idsOf(post.authors),
    place: { post, except: [previous, next].flatMap((one) => one?.id ?? []) },
  })
  return { ...gathered, post, content, comments, translations, previous, next }
}

/** The comment that a moderator puts right, or has put right just before: it is shown, whatever became of it. */
const editedComment = ({ discussion }: SiteContext): string | undefined =>
  discussion.edit?.id ?? discussion.edited
