import type { Page, Post } from '#content/payload-types.ts'
import { upgradeBlocks } from '#content/blocks/upgrade-blocks.ts'
import type { LockedDocument, ReadableDocument } from '../content-reader/read-documents.ts'
import type { Answer } from '../http/answer.ts'
import { gatherPage, queryPage, queryPost } from '../queries/document.query.ts'
import { queryArchive } from '../queries/archive.query.ts'
import { type ListSubject } from '../queries/posts-subject.ts'
import { homePath, inLanguage } from '../queries/site-context.ts'
import { presentArchive } from '../presenters/archive.presenter.ts'
import { presentFrame } from '../presenters/frame.presenter.ts'
import { presentPage } from '../presenters/page-views.presenter.ts'
import { presentPost } from '../presenters/post.presenter.ts'
import { createPresentContext } from '../presenters/site.presenter.ts'
import { archiveTemplate } from '../theme/templates/archive.template.tsx'
import { homeTemplate } from '../theme/templates/home.template.tsx'
import { pageTemplate } from '../theme/templates/page.template.tsx'
import { passwordTemplate } from '../theme/templates/password.template.tsx'
import { postTemplate } from '../theme/templates/post.template.tsx'
import type { RouteContext } from './route-context.ts'

/** What others may keep of an answer: nothing when it depends on who asks. */
const freshnessFor = ({ context }: RouteContext, document?: ReadableDocument['document']) =>
  context.isStaff || (document && document.visibility !== 'public')
    ? ('personal' as const)
    : ('page' as const)

/** A page or post that this visitor may see, else undefined. */
export async function answerDocument(
  route: RouteContext,
  target: { type: 'pages' | 'posts'; id: string },
): Promise<Answer | undefined> {
  const admitted = await route.context.reader.document(target)
  if (admitted === undefined) return undefined
  if (admitted.state === 'locked') return answerLocked(route, admitted.locked)
  return admitted.type === 'posts'
    ? answerPost(route, admitted.document)
    : answerByUse(route, admitted.document)
}

/** A page at its own address: the home has but one, and the page of posts shows these. */
async function answerByUse(route: RouteContext, page: Page): Promise<Answer | undefined> {
  const { context, around } = route
  const homeOf = context.languages.find(({ home }) => home === page.id)
  if (homeOf && context.path !== homePath(homeOf) && !around.preview) {
    return { kind: 'redirect', to: homePath(homeOf), status: 301, freshness: 'moved' }
  }
  if (context.languages.some(({ postsPage }) => postsPage === page.id)) {
    const of = { id: page.id, intro: page.excerpt ?? undefined }
    const subject = { kind: 'posts' as const, of }
    return answerArchive(route, { subject, base: context.path, page: 1 })
  }
  return answerPage(route, page, homeOf !== undefined)
}

/** A page that has passed the gate. */
export async function answerPage(
  route: RouteContext,
  page: Page,
  isHome: boolean,
): Promise<Answer> {
  const pieces = await queryPage(route.context, page, isHome ? 'home' : 'pages')
  const { frame, data } = presentPage(pieces, await route.around.of(route.context), isHome)
  const view = isHome
    ? homeTemplate(frame, { kind: 'page', page: data })
    : pageTemplate(frame, data)
  return {
    ...{ kind: 'page', status: 200, page: view, volatile: tokenOf(route, page.id) },
    freshness: freshnessFor(route, page),
  }
}

/** The form's token is new with each second; the page is not. */
const tokenOf = ({ context }: RouteContext, id: string): string[] => [context.discussion.token(id)]

async function answerPost(route: RouteContext, post: Post): Promise<Answer> {
  const pieces = await queryPost(route.context, post)
  const { frame, data } = presentPost(pieces, await route.around.of(route.context))
  return {
    kind: 'page',
    status: 200,
    freshness: freshnessFor(route, post),
    volatile: tokenOf(route, post.id),
    page: postTemplate(frame, data),
  }
}

/** A page of a list of posts; undefined when there is none. */
export async function answerArchive(
  route: RouteContext,
  list: { subject: ListSubject; base: string; page: number },
  isHome = false,
): Promise<Answer | undefined> {
  const pieces = await queryArchive(route.context, list, isHome ? 'home' : 'archives')
  if (pieces === undefined) return undefined
  const { frame, data } = presentArchive(pieces, await route.around.of(route.context), isHome)
  const page = isHome
    ? homeTemplate(frame, { kind: 'posts', archive: data })
    : archiveTemplate(frame, data)
  return { kind: 'page', status: 200, freshness: freshnessFor(route), page }
}

/** The form for a document's password: its title, and no word of its text. */
export async function answerLocked(
  route: RouteContext,
  locked: LockedDocument,
  isWrong = false,
): Promise<Answer> {
  const context = inLanguage(route.context, locked.language)
  const { material, regions } = await gatherPage(context, 'pages', {
    contents: [upgradeBlocks([])],
    listed: [],
  })
  const present = createPresentContext(context, material)
  const frame = presentFrame(present, {
    ...{ ...(await route.around.of(context)), regions, title: locked.title, isIndexed: false },
  })
  const action = `/unlock?type=${locked.type}&id=${locked.id}`
  const page = passwordTemplate(frame, { title: locked.title, action, isWrong })
  const status = isWrong ? 403 : 200
  return { kind: 'page', status, freshness: 'personal', page, isLocked: true }
}
