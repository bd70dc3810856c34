import type { ListWords, Site } from '#content/payload-types.ts'
import type { ContentReader } from '../content-reader.ts'
import { idOf } from '../content-reader/id-of.ts'
import type { CommentEditView, CommentFormView } from '../theme/templates/template.view-data.ts'
import type { LanguageFilter } from '../content-reader/read-posts.ts'

/** One of the site's languages and what it has of its own. */
export interface SiteLanguage {
  readonly code: string
  readonly isFirst: boolean
  /** Before every path in it: empty, or like `/fr`. */
  readonly prefix: string
  readonly title: string
  readonly tagline: string | undefined
  readonly home: string | undefined
  readonly postsPage: string | undefined
  readonly notFoundPage: string | undefined
  readonly mainMenu: string | undefined
  readonly footerMenu: string | undefined
  /** What its lists are called, where the theme's words were not enough. */
  readonly lists: ListWords | undefined
}

/** What every query and presenter of one request works with. */
export interface SiteContext {
  readonly reader: ContentReader
  readonly site: Site
  readonly languages: readonly SiteLanguage[]
  readonly language: SiteLanguage
  /** Undefined while the site has one language: then none is asked for. */
  readonly filter: LanguageFilter | undefined
  /** Normalised, of the request. */
  readonly path: string
  /** Of the site, without a trailing slash. */
  readonly origin: string
  readonly isStaff: boolean
  readonly discussion: DiscussionRequest
}

/** How far the visitor is with the form for comments. */
export interface DiscussionRequest {
  /** Signs the form for comments on a document: when it was shown. */
  readonly token: (document: string) => string
  /** The comment that is to be answered. */
  readonly replyTo?: string | undefined
  /** What became of what was sent. */
  readonly notice?: 'published' | 'pending' | undefined
  readonly signedInAs?: string | undefined
  /** Whether mails about comments can be asked for: the site can send some, and wants to. */
  readonly canSubscribe?: boolean
  /** What was sent and refused, and why. */
  readonly values?: CommentFormView['values']
  readonly errors?: CommentFormView['errors']
  /** What was sent is shown as it would stand there. */
  readonly isPreview?: boolean
  /** The comment that a moderator puts right, and what was wrong with it when it was sent. */
  readonly edit?: CommentEditRequest | undefined
  /** The comment that a moderator put right just before. */
  readonly edited?: string | undefined
}

export interface CommentEditRequest {
  readonly id: string
  /** As typed; left out where it was not touched. */
  readonly values?: Partial<CommentEditView['values']>
  readonly errors?: CommentEditView['errors']
  readonly isConflict?: boolean
}

export function languagesOf(site: Site): readonly [SiteLanguage, ...SiteLanguage[]] {
  const [first = FIRST_LANGUAGE, ...others] = site.languages ?? []
  return [languageOf(first, true), ...others.map((row) => languageOf(row, false))]
}

type Row = NonNullable<Site['languages']>[number]

/** Of a site that was not set up yet. */
const FIRST_LANGUAGE: Row = { code: 'en', title: 'Coulisse' }

function languageOf(row: Row, isFirst: boolean): SiteLanguage {
  const code = row.code ?? 'en'
  return {
    code,
    isFirst,
    prefix: isFirst ? '' : `/${code}`,
    title: row.title ?? 'Coulisse',
    // A field that was emptied holds an empty text.
    tagline: row.tagline || undefined,
    home: idOf(row.home),
    postsPage: idOf(row.postsPage),
    notFoundPage: idOf(row.notFoundPage),
    mainMenu: idOf(row.mainMenu),
    footerMenu: idOf(row.footerMenu),
    lists: row.lists,
  }
}

/** The language whose prefix a path has, and the path without it. */
export function languageOfPath(
  languages: readonly [SiteLanguage, ...SiteLanguage[]],
  path: string,
): { language: SiteLanguage; rest: string } {
  for (const language of languages) {
    if (language.isFirst) continue
    if (path === language.prefix) return { language, rest: '/' }
    if (path.startsWith(`${language.prefix}/`)) {
      return { language, rest: path.slice(language.prefix.length) }
    }
  }
  return { language: languages[0], rest: path }
}

/** The same request in the language of a document. */
export function inLanguage(context: SiteContext, code: string | null | undefined): SiteContext {
  const language = context.languages.find((candidate) => candidate.code === code)
  return language === undefined || language === context.language
    ? context
    : { ...context, language, filter: filterOf(context.languages, language) }
}

export const filterOf = (
  languages: readonly SiteLanguage[],
  { code, isFirst }: SiteLanguage,
): LanguageFilter | undefined => (languages.length > 1 ? { code, isFirst } : undefined)

export const homePath = (language: SiteLanguage): string =>
  language.prefix === '' ? '/' : language.prefix
