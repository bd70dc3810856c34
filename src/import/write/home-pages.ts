import { saveSite } from '#content/globals/site/save-site.ts'
import { badOption } from '../import.errors.ts'
import type { KnownDocument, Survey } from '../survey.ts'
import type { RunContext } from './run-context.ts'
import { said } from '../said.ts'

export interface HomeOptions {
  /** Slug or path of the page that is the home. */
  readonly home?: string | undefined
  /** Slug or path of the page that lists the posts. */
  readonly postsPage?: string | undefined
}

export interface HomePages {
  readonly home: string | undefined
  readonly postsPage: string | undefined
}

/** What people call the page of their posts. */
const POSTS_PAGE =
  /^(blog|news|posts|articles|journal|weblog|actualites?|actus?|nouvelles|aktuell(es)?|neuigkeiten|beitraege|noticias|entradas|notizie|nieuws|nyheter|novosti)$/

/**
 * The pages that are the home and the list of posts, by their `sourceId`: those named, else what the export shows. A
 * page at the root is the home; then an empty page with a usual name is where the posts are listed.
 *
 * @throws CodedError `import.bad-option` when a named page is not among the published ones
 */
export function findHomePages(survey: Survey, { home, postsPage }: HomeOptions): HomePages {
  const pages = [...survey.documents].filter(
    ([, { type, state }]) => type === 'page' && state === 'published',
  )
  const atRoot = pages.find(([, { path }]) => path === '/')?.[0]
  const chosen = home === undefined ? atRoot : named(pages, '--home', home)
  if (postsPage !== undefined)
    return { home: chosen, postsPage: named(pages, '--posts-page', postsPage) }
  const empty = pages.filter(([, page]) => page.isEmpty && POSTS_PAGE.test(page.slug))
  const [only] = empty.length === 1 && chosen !== undefined ? empty : []
  return { home: chosen, postsPage: only?.[0] }
}

function named(
  pages: readonly (readonly [string, KnownDocument])[],
  option: string,
  given: string,
): string {
  const wanted = given.toLowerCase().replace(/\/+$/, '')
  const found = pages.find(
    ([, { slug, path }]) => slug.toLowerCase() === wanted || path?.toLowerCase() === wanted,
  )
  if (found === undefined)
    throw badOption(`${option} ${given}`, 'no published page of the export has that slug or path')
  return found[0]
}

/** Sets home and list of posts, and says so; without either it says how it is done. */
export async function takeHomePages(context: RunContext, pages: HomePages): Promise<void> {
  const { payload, ids, report } = context
  if (pages.home === undefined && pages.postsPage === undefined) return proposeHome(context)
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const [first, ...others] = site.languages ?? []
  if (first === undefined) return
  const chosen = {
    ...(pages.home === undefined ? {} : { home: ids.of('document', pages.home) }),
    ...(pages.postsPage === undefined ? {} : { postsPage: ids.of('document', pages.postsPage) }),
  }
  await saveSite(payload, { languages: [{ ...first, ...chosen }, ...others] }, 'import')
  const names = Object.values(pages).flatMap((id) => context.survey.documents.get(id ?? '') ?? [])
  const hasPosts = pages.postsPage !== undefined
  const titles = names.map(({ title }) => `“${title}”`).join(', ')
  const sentence = said(
    `Home${hasPosts ? ' and page of the posts' : ''}: ${titles}.`,
    `Page d’accueil${hasPosts ? ' et page des articles' : ''} : ${titles}.`,
  )
  report.settings.push({ ...sentence, at: '/admin/globals/site' })
}

const HOME = /^(home|homepage|front-?page|start(seite)?|accueil|inicio|portada|welcome|willkommen)$/

function proposeHome({ survey, report }: RunContext): void {
  const proposed = [...survey.documents.values()].find(
    ({ type, state, slug }) => type === 'page' && state === 'published' && HOME.test(slug),
  )
  const named = proposed && `“${proposed.title}” (--home ${proposed.slug})`
  const sentence = said(
    `The home lists the latest posts, as the export names no other. Choose a page as home if there was one${named === undefined ? '' : `, for instance ${named}`}.`,
    `L’accueil montre les derniers articles, car l’export n’en nomme pas d’autre. Choisissez une page d’accueil s’il y en avait une${named === undefined ? '' : `, par exemple ${named}`}.`,
  )
  report.left.push({ ...sentence, at: '/admin/globals/site' })
}
