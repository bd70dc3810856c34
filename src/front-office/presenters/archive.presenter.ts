import { ancestorsOf } from '../content-reader/read-terms.ts'
import { feedPath, pagePath } from '#publishing/paths/url-patterns.ts'
import type { ArchivePieces } from '../queries/archive.query.ts'
import type { ArchiveData, ArchiveSubject } from '../theme/templates/template.view-data.ts'
import { archiveTitle } from '../theme/templates/archive-title.ts'
import { alternatesOfList } from './alternates.presenter.ts'
import { presentSubject } from './archive-subject.presenter.ts'
import { breadcrumbList, ownBreadcrumbs, presentBreadcrumbs } from './breadcrumbs.presenter.ts'
import { presentFrame } from './frame.presenter.ts'
import { presentListItem } from './list-item.presenter.ts'
import { siteFeeds, type Around, type View } from './page-views.presenter.ts'
import { pagesBelow, presentPagination } from './pagination.presenter.ts'
import { description } from './plain-text.ts'
import type { PageSubject, PresentContext } from './present-context.ts'
import { createPresentContext } from './site.presenter.ts'
import { profileFacts, siteFacts } from './structured-data.presenter.ts'

/** A page of a list of posts. */
export function presentArchive(
  pieces: ArchivePieces,
  around: Around,
  isHome = false,
): View<ArchiveData> {
  const { material, regions, base, page, list } = pieces
  const plain = createPresentContext(pieces.context, material)
  const { subject, intro } = presentSubject(plain, pieces)
  const context = { ...plain, subject: aboutOf(plain, pieces, isHome ? undefined : subject) }
  const pagination = presentPagination({
    hrefOf: pagesBelow(base),
    page,
    pageCount: list.pageCount,
    total: list.total,
  })
  const items = list.docs.flatMap(
    (document) => presentListItem(context, { type: 'posts', document }) ?? [],
  )
  const data: ArchiveData = {
    ...{ subject, intro, items, pagination },
    breadcrumbs: ownBreadcrumbs(context),
  }
  const title = titleOf(context, data, { page, isHome })
  const frame = presentFrame(context, {
    ...{ ...around, regions, title },
    description: description(intro ?? (isHome ? context.site.tagline : undefined)),
    canonical: pagePath(base, page),
    ...alternatesOfList(context, pieces),
    previousHref: pagination.previousHref,
    nextHref: pagination.nextHref,
    feeds: [...ownFeed(pieces, title), ...siteFeeds(context.page)],
    jsonLd: [
      isHome
        ? siteFacts(context)
        : breadcrumbList(context, context.subject.breadcrumbs, { title: title ?? '', href: base }),
      ...(subject.kind === 'author' ? [profileFacts(context, subject.author)] : []),
    ],
  })
  return { frame, data }
}

/** What the archive says of itself; the home has no way to it. */
function aboutOf(
  context: PresentContext,
  pieces: ArchivePieces,
  subject: ArchiveSubject | undefined,
): PageSubject {
  if (subject === undefined) return { breadcrumbs: [], title: context.site.title, authors: [] }
  const breadcrumbs = presentBreadcrumbs(context, crumbsOf(context, pieces))
  const authors = subject.kind === 'author' ? [subject.author.id] : []
  return { breadcrumbs, title: archiveTitle(subject, context.page.language.code), authors }
}

/** The home's first page is called as the site is. */
function titleOf(
  context: PresentContext,
  { subject }: ArchiveData,
  { page, isHome }: { page: number; isHome: boolean },
): string | undefined {
  if (isHome && page === 1) return undefined
  const title = archiveTitle(subject, context.page.language.code)
  return page === 1 ? title : `${title} – ${String(page)}`
}

const ownFeed = ({ subject, base }: ArchivePieces, title: string | undefined) =>
  subject.kind === 'posts' || title === undefined
    ? []
    : [{ href: feedPath(base, 'rss'), title, type: 'application/rss+xml' as const }]

function crumbsOf({ material }: PresentContext, { subject }: ArchivePieces) {
  if (subject.kind !== 'category') return []
  return ancestorsOf(material.categories, subject.id).map(({ id }) =>
    material.cards.get(`categories:${id}`),
  )
}
