import { idOf, idsOf } from '../content-reader/id-of.ts'
import { keyOf } from '../content-reader/cards.ts'
import { feedPath } from '../content-reader/url-patterns.ts'
import type { PagePieces, PostPieces } from '../queries/document.query.ts'
import { homePath, type SiteContext } from '../queries/site-context.ts'
import type { PageData, PostData } from '../theme/templates/template.view-data.ts'
import type { FeedLink, PageFrame, PreviewView } from '../theme/view-data.ts'
import { presentAuthors } from './author.presenter.ts'
import { presentBlocks } from './block.presenter.ts'
import { breadcrumbList, presentBreadcrumbs } from './breadcrumbs.presenter.ts'
import { presentDiscussion } from './comments.presenter.ts'
import { absolute, presentFrame, type FrameFacts } from './frame.presenter.ts'
import { excerptOf, presentListItem } from './list-item.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import { description, plainText } from './plain-text.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'
import { createPresentContext } from './site.presenter.ts'
import { presentTerms } from './term.presenter.ts'
import { safeWebUrl } from './safe-href.ts'

export interface Around {
  readonly stylesheets: readonly string[]
  readonly preview?: PreviewView | undefined
}

export interface View<T> {
  readonly frame: PageFrame
  readonly data: T
}

/** The site's own feeds, in the page's language. */
export function siteFeeds({ language }: SiteContext): FeedLink[] {
  const home = homePath(language)
  return [
    { href: feedPath(home, 'rss'), title: language.title, type: 'application/rss+xml' },
    { href: feedPath(home, 'atom'), title: language.title, type: 'application/atom+xml' },
    { href: feedPath(home, 'json'), title: language.title, type: 'application/feed+json' },
  ]
}

interface Told {
  readonly seo?: {
    title?: string | null
    description?: string | null
    image?: unknown
    canonical?: string | null
    noindex?: boolean | null
  }
  readonly visibility?: string | null
}

/** What search engines and networks are told of a document. */
function told(
  context: PresentContext,
  document: Told,
  fallback: { text: string | undefined; image: unknown },
) {
  const { seo, visibility } = document
  const image =
    presentMedia(context, idOf(seo?.image) ?? idOf(fallback.image)) ??
    presentMedia(context, idOf(context.page.site.socialImage))
  const isOpen = visibility === 'public'
  return {
    image: isOpen ? image : undefined,
    description: isOpen ? description(seo?.description ?? fallback.text) : undefined,
    isIndexed: isOpen && seo?.noindex !== true,
    elsewhere: safeWebUrl(seo?.canonical ?? undefined),
  }
}

/** hreflang: every language of a document, this one included; empty when there is only this. */
function alternatesOf(
  context: PresentContext,
  type: 'pages' | 'posts',
  {
    translations,
    href,
  }: { translations: readonly { id: string; language: string }[]; href: string },
): { language: string; href: string }[] {
  const others = translations.flatMap(({ id, language }) => {
    const card = context.material.cards.get(`${type}:${id}`)
    return card ? [{ language, href: card.href }] : []
  })
  return others.length === 0 ? [] : [{ language: context.page.language.code, href }, ...others]
}

/** A page as the home or by its own address. */
export function presentPage(pieces: PagePieces, around: Around, isHome: boolean): View<PageData> {
  const { page, body, above, comments, translations, material, regions } = pieces
  const context = createPresentContext(pieces.context, material)
  const href = isHome
    ? homePath(context.page.language)
    : (material.cards.get(`pages:${page.id}`)?.href ?? context.page.path)
  const title = page.title ?? ''
  const breadcrumbs = isHome
    ? []
    : presentBreadcrumbs(
        context,
        above.map((target) => material.cards.get(keyOf(target))),
      )
  const facts = told(context, page, { text: excerptOf(page), image: page.featuredImage })
  const discussion = presentDiscussion(
    context,
    { type: 'pages', document: page, comments },
    idsOf([page.author]),
  )
  const data: PageData = {
    ...{ id: page.id, title, breadcrumbs, discussion, updatedAt: page.updatedAt },
    featuredImage: presentMedia(context, idOf(page.featuredImage)),
    body: presentBlocks(context, body),
  }
  const crumbs = isHome ? siteFacts(context) : breadcrumbList(context, breadcrumbs, { title, href })
  const frame = presentFrame(context, {
    ...{ ...around, regions, feeds: siteFeeds(context.page), ...facts, jsonLd: [crumbs] },
    title: isHome ? (page.seo?.title ?? undefined) : (page.seo?.title ?? title),
    canonical: facts.elsewhere ?? href,
    alternates: alternatesOf(context, 'pages', { translations, href }),
  })
  return { frame, data }
}

/** https://schema.org/WebSite */
export const siteFacts = ({ page, site }: PresentContext): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: site.title,
  url: absolute(page.origin, site.homeHref),
  inLanguage: page.language.code,
})

const WORDS_A_MINUTE = 230

/** A post by its own address. */
export function presentPost(pieces: PostPieces, around: Around): View<PostData> {
  const { post, content, comments, translations, material, regions } = pieces
  const context = createPresentContext(pieces.context, material)
  const href = material.cards.get(`posts:${post.id}`)?.href ?? context.page.path
  const title = post.title ?? ''
  const authorIds = idsOf(post.authors)
  const neighbour = (one: typeof post | undefined) =>
    one && presentListItem(context, { type: 'posts', document: one })
  const words = plainText(content).split(/\s+/).filter(Boolean).length
  const data: PostData = {
    ...{ id: post.id, href, title },
    dek: post.excerpt?.trim() ? post.excerpt : undefined,
    breadcrumbs: presentBreadcrumbs(context, []),
    authors: presentAuthors(context, authorIds),
    publishedAt: post.publishedAt ?? undefined,
    updatedAt: post.updatedAt,
    readingMinutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    featuredImage: presentMedia(context, idOf(post.featuredImage)),
    content: presentRichText(context, content),
    categories: presentTerms(context, 'categories', idsOf(post.categories)),
    tags: presentTerms(context, 'tags', idsOf(post.tags)),
    previous: neighbour(pieces.previous),
    next: neighbour(pieces.next),
    discussion: presentDiscussion(context, { type: 'posts', document: post, comments }, authorIds),
  }
  const facts = told(context, post, { text: excerptOf(post), image: post.featuredImage })
  const frame = presentFrame(context, {
    ...{ ...around, regions, feeds: siteFeeds(context.page), ...facts },
    title: post.seo?.title ?? title,
    canonical: facts.elsewhere ?? href,
    previousHref: data.previous?.href,
    nextHref: data.next?.href,
    alternates: alternatesOf(context, 'posts', { translations, href }),
    openGraph: articleGraph(data),
    jsonLd: [
      articleFacts(context, data),
      breadcrumbList(context, data.breadcrumbs, { title, href }),
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

/** https://schema.org/Article */
const articleFacts = ({ page }: PresentContext, post: PostData): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: post.title,
  url: absolute(page.origin, post.href),
  datePublished: post.publishedAt,
  dateModified: post.updatedAt,
  inLanguage: page.language.code,
  author: post.authors.map(({ name, href }) => ({
    '@type': 'Person',
    name,
    ...(href && { url: absolute(page.origin, href) }),
  })),
  ...(post.featuredImage && { image: absolute(page.origin, post.featuredImage.url) }),
})
