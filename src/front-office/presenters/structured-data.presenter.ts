import type { DetailsView } from '../theme/blocks/block.view-data.ts'
import { plainText } from '../theme/rich-text/plain-text.ts'
import type { PostData } from '../theme/templates/template.view-data.ts'
import type { AuthorView } from '../theme/view-data.ts'
import { absolute } from './frame.presenter.ts'
import type { PresentContext } from './present-context.ts'

const SCHEMA = 'https://schema.org'

/** https://schema.org/WebSite, with where it is searched. */
export function siteFacts({ page, site }: PresentContext): object {
  const search = `${absolute(page.origin, site.searchHref)}?q={search_term_string}`
  return {
    '@context': SCHEMA,
    '@type': 'WebSite',
    name: site.title,
    ...(site.tagline !== undefined && { description: site.tagline }),
    url: absolute(page.origin, site.homeHref),
    inLanguage: page.language.code,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: search },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** https://schema.org/Article */
export const articleFacts = (context: PresentContext, post: PostData): object => ({
  '@context': SCHEMA,
  '@type': 'Article',
  headline: post.title,
  url: absolute(context.page.origin, post.href),
  datePublished: post.publishedAt,
  dateModified: post.updatedAt,
  inLanguage: context.page.language.code,
  author: post.authors.map((author) => personFacts(context, author)),
  publisher: {
    '@type': 'Organization',
    name: context.site.title,
    url: absolute(context.page.origin, context.site.homeHref),
  },
  ...(post.featuredImage && { image: absolute(context.page.origin, post.featuredImage.url) }),
})

function personFacts({ page }: PresentContext, author: AuthorView): object {
  const { name, href, bio, website, picture } = author
  return {
    '@type': 'Person',
    name,
    ...(href !== undefined && { url: absolute(page.origin, href) }),
    ...(bio !== undefined && { description: bio }),
    ...(website !== undefined && { sameAs: [website] }),
    ...(picture && { image: absolute(page.origin, picture.url) }),
  }
}

/** https://schema.org/ProfilePage, of an author's archive. */
export const profileFacts = (context: PresentContext, author: AuthorView): object => ({
  '@context': SCHEMA,
  '@type': 'ProfilePage',
  mainEntity: personFacts(context, author),
})

/** A summary that asks something: a box that hides a plot or a recipe is no answer. */
const QUESTION = /[?？؟]\s*$/
const DEEPEST = 60

/** https://schema.org/FAQPage of the questions among the details blocks that a page shows; none: no such page. */
export function questionFacts(views: unknown): object[] {
  const questions = detailsIn(views, 0).flatMap(({ summary, content }) => {
    const text = content === undefined ? '' : plainText(content.root.children).trim()
    if (!QUESTION.test(summary) || text === '') return []
    return [{ '@type': 'Question', name: summary, acceptedAnswer: { '@type': 'Answer', text } }]
  })
  if (questions.length === 0) return []
  return [{ '@context': SCHEMA, '@type': 'FAQPage', mainEntity: questions }]
}

/** Wherever they stand: in sections, columns and texts. */
function detailsIn(value: unknown, depth: number): DetailsView[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return []
  if (isDetails(value)) return [value]
  return Object.values(value).flatMap((part) => detailsIn(part, depth + 1))
}

const isDetails = (value: object): value is DetailsView =>
  'blockType' in value && value.blockType === 'details'
