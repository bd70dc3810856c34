import type { BlockView } from '../theme/blocks/block.view-data.ts'
import type { FeedLink, OpenGraphView, PageFrame, PreviewView, Region } from '../theme/view-data.ts'
import { twinPath } from '../markdown/twin-path.ts'
import type { Alternate } from '../queries/list-translations.query.ts'
import type { SiteContext } from '../queries/site-context.ts'
import { presentLanguages } from './alternates.presenter.ts'
import { presentBlocks } from './block.presenter.ts'
import { directionOf, openGraphLocale } from './language.ts'
import { presentMenu } from './menu.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { linesOf } from './site.presenter.ts'
import type { SocialImage } from './social-image.ts'

/** What a route knows of its page; everything else of the frame follows from the site. */
export interface FrameFacts {
  /** Without the site's name; undefined for the home. */
  readonly title?: string | undefined
  readonly description?: string | undefined
  /** Path or, for a canonical address elsewhere, an absolute one. */
  readonly canonical?: string | undefined
  readonly isIndexed?: boolean
  /** Whether others may show it among their own pages. */
  readonly isEmbedded?: boolean
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
  /** This page in every language that has it, this one included. */
  readonly alternates?: readonly Alternate[]
  /** The same for what search engines are not told of: a search, an error. */
  readonly same?: readonly Alternate[]
  readonly feeds?: readonly FeedLink[]
  readonly regions: unknown
  readonly openGraph?: Partial<OpenGraphView>
  readonly image?: SocialImage | undefined
  readonly jsonLd?: object[]
  readonly preview?: PreviewView | undefined
  readonly stylesheets: readonly string[]
  /** Scripts of ours; nearly no page has one. */
  readonly scripts?: readonly string[]
  readonly fonts: readonly string[]
}

/** Everything around a page's own content. */
export function presentFrame(context: PresentContext, facts: FrameFacts): PageFrame {
  const { page, site } = context
  const { language, origin } = page
  const title = documentTitle(context, facts.title)
  const canonical = facts.canonical === undefined ? undefined : absolute(origin, facts.canonical)
  return {
    language: language.code,
    direction: directionOf(language.code),
    ...{ title, canonical, description: facts.description, site },
    robots: isIndexed(context, facts) ? undefined : 'noindex',
    previousHref: facts.previousHref,
    nextHref: facts.nextHref,
    alternates: hreflangOf(context, facts),
    languages: presentLanguages(context, facts),
    feeds: [...(facts.feeds ?? [])],
    markdownHref: isIndexed(context, facts) ? markdownOf(facts.canonical) : undefined,
    oembedHref: isIndexed(context, facts) ? oembedOf(facts, canonical) : undefined,
    openGraph: presentOpenGraph(context, facts, canonical),
    jsonLd: facts.jsonLd ?? [],
    metaTags: presentMetaTags(context),
    stylesheets: [...facts.stylesheets],
    scripts: scriptsOf(context, facts),
    fonts: [...facts.fonts],
    mainMenu: context.mainMenu,
    footerMenu: presentMenu(context, language.footerMenu),
    regions: presentRegions(context, facts.regions),
    isStaff: page.isStaff,
    preview: facts.preview,
  }
}

const hreflangOf = (context: PresentContext, facts: FrameFacts): Alternate[] =>
  isIndexed(context, facts) ? presentAlternates(context.page, facts.alternates) : []

/** hreflang; those who read none of the languages are led to the site's first one. */
export function presentAlternates(
  { languages, origin }: Pick<SiteContext, 'languages' | 'origin'>,
  alternates: readonly Alternate[] = [],
): Alternate[] {
  const all = alternates.map(({ language, href }) => ({ language, href: absolute(origin, href) }))
  const first = all.find(({ language }) => language === languages[0]?.code)
  return first === undefined ? all : [...all, { language: 'x-default', href: first.href }]
}

const scriptsOf = ({ page }: PresentContext, { scripts = [] }: FrameFacts): string[] => [
  ...scripts,
  ...linesOf(page.site.allowed?.scripts),
]

/** A page whose own address is elsewhere has no text here either. */
const markdownOf = (canonical: string | undefined): string | undefined =>
  canonical?.startsWith('/') ? twinPath(canonical) : undefined

/** What is shown elsewhere under an address elsewhere is not ours to tell of. */
const oembedOf = (
  { isEmbedded, canonical }: FrameFacts,
  url: string | undefined,
): string | undefined =>
  isEmbedded === true && url !== undefined && canonical?.startsWith('/') === true
    ? new URL(`/oembed?url=${encodeURIComponent(url)}`, url).href
    : undefined

const isIndexed = ({ page }: PresentContext, facts: FrameFacts): boolean =>
  facts.isIndexed !== false && page.site.state === 'open' && facts.preview === undefined

function documentTitle({ site }: PresentContext, title: string | undefined): string {
  if (title !== undefined && title !== '') return `${title} – ${site.title}`
  return site.tagline === undefined ? site.title : `${site.title} – ${site.tagline}`
}

function presentOpenGraph(
  { page, site }: PresentContext,
  { title, description, image, openGraph }: FrameFacts,
  url: string | undefined,
): OpenGraphView {
  return {
    type: 'website',
    title: title ?? site.title,
    ...{ description, url },
    siteName: site.title,
    locale: openGraphLocale(page.language.code),
    image: image && { ...image, url: absolute(page.origin, image.url) },
    ...openGraph,
  }
}

function presentMetaTags({ page }: PresentContext): { name: string; content: string }[] {
  return (page.site.allowed?.verification ?? []).flatMap(({ name, content }) =>
    name && content ? [{ name, content }] : [],
  )
}

const REGIONS: readonly Region[] = ['header', 'beforeContent', 'sidebar', 'afterContent', 'footer']

function presentRegions(context: PresentContext, regions: unknown): Record<Region, BlockView[]> {
  const views: Record<Region, BlockView[]> = {
    ...{ header: [], beforeContent: [], sidebar: [], afterContent: [], footer: [] },
  }
  if (typeof regions !== 'object' || regions === null) return views
  const stored = new Map(Object.entries(regions))
  const id: unknown = stored.get('id')
  const inside = typeof id === 'string' ? { ...context, holder: { type: 'layouts', id } } : context
  for (const region of REGIONS) views[region] = presentBlocks(inside, stored.get(region))
  return views
}

export const absolute = (origin: string, href: string): string => new URL(href, origin).href
