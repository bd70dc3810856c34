import { idOf, idsOf } from '../content-reader/id-of.ts'
import type { PostPieces } from '../queries/document.query.ts'
import type { PostData } from '../theme/templates/template.view-data.ts'
import { alternatesOf } from './alternates.presenter.ts'
import { presentAuthors } from './author.presenter.ts'
import { breadcrumbList, ownBreadcrumbs, presentBreadcrumbs } from './breadcrumbs.presenter.ts'
import { presentDiscussion } from './comments.presenter.ts'
import { presentFrame, type FrameFacts } from './frame.presenter.ts'
import { excerptOf, presentListItem } from './list-item.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import { siteFeeds, told, type Around, type View } from './page-views.presenter.ts'
import { plainText } from '../content-reader/plain-text.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'
import { createPresentContext } from './site.presenter.ts'
import { articleFacts, questionFacts } from './structured-data.presenter.ts'
import { presentTerms } from './term.presenter.ts'

const WORDS_A_MINUTE = 230

/** One row of the grid at the end of a post. */
const RELATED = 3

const minutesOf = (content: unknown): number =>
  Math.max(1, Math.round(plainText(content).split(/\s+/).filter(Boolean).length / WORDS_A_MINUTE))

const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** As much of an excerpt as tells whether the text begins with it. */
const TELLING = 60

/** What somebody wrote above the text; not what the text itself begins with, which a reader would read twice. */
function dekOf(excerpt: string | null | undefined, content: unknown): string | undefined {
  const written = excerpt?.trim()
  if (!written) return undefined
  const opening = bare(plainText(content, written.length + 200))
  return opening.startsWith(bare(written).slice(0, TELLING)) ? undefined : written
}

function presentPostData(context: PresentContext, pieces: PostPieces, href: string): PostData {
  const { post, content, comments } = pieces
  const { parts, widgets } = context.material
  const authorIds = idsOf(post.authors)
  const neighbour = (one: typeof post | undefined) =>
    one && presentListItem(context, { type: 'posts', document: one })
  return {
    ...{ id: post.id, href, title: post.title ?? '' },
    dek: dekOf(post.excerpt, content),
    breadcrumbs: ownBreadcrumbs(context),
    placed: {
      contents: parts.has('table-of-contents'),
      authors: parts.has('author-box'),
    },
    authors: presentAuthors(context, authorIds),
    publishedAt: post.publishedAt ?? undefined,
    updatedAt: post.updatedAt,
    readingMinutes: minutesOf(content),
    featuredImage: presentMedia(context, idOf(post.featuredImage)),
    content: presentRichText({ ...context, holder: { type: 'posts', id: post.id } }, content),
    categories: presentTerms(context, 'categories', idsOf(post.categories)),
    tags: presentTerms(context, 'tags', idsOf(post.tags)),
    previous: neighbour(pieces.previous),
    next: neighbour(pieces.next),
    related: parts.has('related-posts')
      ? []
      : widgets.related.slice(0, RELATED).flatMap((one) => neighbour(one) ?? []),
    discussion: presentDiscussion(
      context,
      { type: 'posts', document: post, comments, href },
      authorIds,
    ),
  }
}

const subjectOf = (context: PresentContext, { title, authors }: PostPieces['post']) => ({
  breadcrumbs: presentBreadcrumbs(context, []),
  title: title ?? '',
  authors: idsOf(authors),
})

/** A post by its own address. */
export function presentPost(pieces: PostPieces, around: Around): View<PostData> {
  const { post, translations, material, regions } = pieces
  const page = createPresentContext(pieces.context, material)
  const href = material.cards.get(`posts:${post.id}`)?.href ?? page.page.path
  const context = { ...page, subject: subjectOf(page, post) }
  const data = presentPostData(context, pieces, href)
  const facts = told(context, post, {
    ...{ text: excerptOf(post), image: post.featuredImage },
    card: { type: 'posts', id: post.id, title: data.title },
    look: around.cardLook,
  })
  const here = { title: data.title, href }
  const frame = presentFrame(context, {
    ...{ ...around, regions, feeds: siteFeeds(context.page), ...facts },
    title: post.seo?.title ?? data.title,
    canonical: facts.elsewhere ?? href,
    isEmbedded: true,
    previousHref: data.previous?.href,
    nextHref: data.next?.href,
    alternates: alternatesOf(context, { translations, href }),
    openGraph: articleGraph(data),
    jsonLd: [
      articleFacts(context, data),
      breadcrumbList(context, context.subject.breadcrumbs, here),
      ...questionFacts(data.content),
    ],
  })
  return { frame, data }
}

const articleGraph = ({
  publishedAt,
  updatedAt,
  authors,
}: PostData): NonNullable<FrameFacts['openGraph']> => ({
  ...{ type: 'article', publishedAt, modifiedAt: updatedAt },
  authors: authors.map(({ name }) => name),
})
