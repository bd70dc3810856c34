import { idOf, idsOf } from '../content-reader/id-of.ts'
import { keyOf } from '../content-reader/cards.ts'
import { feedPath } from '#publishing/paths/url-patterns.ts'
import type { PagePieces } from '../queries/document.query.ts'
import { homePath, type SiteContext } from '../queries/site-context.ts'
import type { CardLook } from '../theme/card/card-look.ts'
import type { PageData } from '../theme/templates/template.view-data.ts'
import type { FeedLink, PageFrame, PreviewView } from '../theme/view-data.ts'
import { alternatesOf } from './alternates.presenter.ts'
import { presentBlocks } from './block.presenter.ts'
import { breadcrumbList, ownBreadcrumbs, presentBreadcrumbs } from './breadcrumbs.presenter.ts'
import { presentDiscussion } from './comments.presenter.ts'
import { presentFrame } from './frame.presenter.ts'
import { excerptOf } from './list-item.presenter.ts'
import { presentMedia } from './media.presenter.ts'
import { description } from './plain-text.ts'
import type { PageSubject, PresentContext } from './present-context.ts'
import { createPresentContext } from './site.presenter.ts'
import { presentCard, type CardSubject } from './social-card.ts'
import { presentSocialImage, type SocialImage } from './social-image.ts'
import { questionFacts, siteFacts } from './structured-data.presenter.ts'
import { safeWebUrl } from './safe-href.ts'

export interface Around {
  readonly stylesheets: readonly string[]
  readonly fonts: readonly string[]
  /** How pictures of titles look; none are made where nobody shares an address. */
  readonly cardLook?: CardLook
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

interface Untold {
  readonly text: string | undefined
  readonly image: unknown
  /** What a picture of it would show; the home's is the site's own. */
  readonly card: CardSubject | undefined
  readonly look: CardLook | undefined
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

/** An address elsewhere, or a path: so another page of this site is stored. */
const canonicalOf = (given: string | undefined): string | undefined =>
  /^\/(?![\\/])/.test(given ?? '') ? given : safeWebUrl(given)

/** What search engines and networks are told of a document. */
export function told(context: PresentContext, document: Told, fallback: Untold) {
  const { seo, visibility } = document
  const elsewhere = canonicalOf(seo?.canonical ?? undefined)
  if (visibility !== 'public') {
    return { image: undefined, description: undefined, isIndexed: false, elsewhere }
  }
  return {
    image: socialImage(context, fallback, seo?.image),
    description: description(seo?.description ?? fallback.text),
    isIndexed: seo?.noindex !== true,
    elsewhere,
  }
}

/** The first of a document's own pictures that was chosen, else one with its title, else the site's. */
function socialImage(
  context: PresentContext,
  { image, card, look }: Untold,
  ofSeo: unknown,
): SocialImage | undefined {
  const chosen = [ofSeo, image].map(idOf).find((id) => id !== undefined)
  return (
    presentSocialImage(context, chosen) ??
    (card && look && presentCard(context.page, card, look)) ??
    presentSocialImage(context, idOf(context.page.site.socialImage))
  )
}

function pageHref({ page, material }: PresentContext, id: string, isHome: boolean): string {
  if (isHome) return homePath(page.language)
  return material.cards.get(`pages:${id}`)?.href ?? page.path
}

const pageCard = (id: string, title: string, isHome: boolean): CardSubject | undefined =>
  isHome ? undefined : { type: 'pages', id, title }

/** The home has no way to it. */
function subjectOf(
  context: PresentContext,
  { page, above }: PagePieces,
  isHome: boolean,
): PageSubject {
  const between = above.map((target) => context.material.cards.get(keyOf(target)))
  const breadcrumbs = isHome ? [] : presentBreadcrumbs(context, between)
  return { breadcrumbs, title: page.title ?? '', authors: idsOf([page.author]) }
}

/** A page as the home or by its own address. */
export function presentPage(pieces: PagePieces, around: Around, isHome: boolean): View<PageData> {
  const { page, body, comments, translations, material, regions } = pieces
  const plain = createPresentContext(pieces.context, material)
  const href = pageHref(plain, page.id, isHome)
  const title = page.title ?? ''
  const context = { ...plain, subject: subjectOf(plain, pieces, isHome) }
  const { breadcrumbs } = context.subject
  const facts = told(context, page, {
    ...{ text: excerptOf(page), image: page.featuredImage },
    card: pageCard(page.id, title, isHome),
    look: around.cardLook,
  })
  const discussion = presentDiscussion(
    context,
    { type: 'pages', document: page, comments, href },
    idsOf([page.author]),
  )
  const data: PageData = {
    ...{ id: page.id, title, discussion, updatedAt: page.updatedAt },
    breadcrumbs: ownBreadcrumbs(context),
    featuredImage: presentMedia(context, idOf(page.featuredImage)),
    body: presentBlocks({ ...context, holder: { type: 'pages', id: page.id } }, body),
  }
  const crumbs = isHome ? siteFacts(context) : breadcrumbList(context, breadcrumbs, { title, href })
  const frame = presentFrame(context, {
    ...{ ...around, regions, feeds: siteFeeds(context.page), ...facts },
    jsonLd: [crumbs, ...questionFacts(data.body)],
    title: page.seo?.title ?? (isHome ? undefined : title),
    canonical: facts.elsewhere ?? href,
    isEmbedded: true,
    alternates: alternatesOf(context, { translations, href }),
  })
  return { frame, data }
}
