import type { Response } from 'express'
import createError from 'http-errors'
import { normalisePath } from '#publishing/paths/normalise-path.ts'
import type { ReadableDocument } from '../content-reader/read-documents.ts'
import { sendAnswer } from '../http/answer.ts'
import { inLanguage, type DiscussionRequest } from '../queries/site-context.ts'
import { answerDocument } from './document.route.ts'
import type { OpenRequest } from './open-request.ts'
import { aroundPage } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

/** The page below which something is said. */
export interface DiscussedPage {
  /** From here on the document's language is spoken. */
  readonly opened: OpenRequest
  readonly href: string
  readonly document: ReadableDocument['document']
}

interface DiscussedTarget {
  readonly type: 'pages' | 'posts'
  readonly id: string
}

/** @throws 404 when whoever asks may not read it */
export async function findDiscussed(
  opened: OpenRequest,
  { type, id }: DiscussedTarget,
): Promise<DiscussedPage> {
  const { reader } = opened.context
  const admitted = await reader.document({ type, id })
  if (admitted?.state !== 'open') throw createError(404, 'There is no such page.')
  const { document } = admitted
  const href = (await reader.href({ type, id })) ?? '/'
  const context = inLanguage(opened.context, document.language)
  return { opened: { ...opened, context }, href, document }
}

interface Again extends Pick<DiscussedPage, 'opened' | 'href'> {
  readonly target: DiscussedTarget
  readonly discussion: Partial<DiscussionRequest>
  readonly status: number
}

/** The page again, with what was sent to it and could not be taken as it is. */
export async function showPageAgain(
  stylesheets: Stylesheets,
  { opened, href, target, discussion, status }: Again,
  response: Response,
): Promise<void> {
  const context = {
    ...opened.context,
    path: normalisePath(href) ?? '/',
    discussion: { ...opened.context.discussion, ...discussion },
  }
  const route = { ...opened, context, around: aroundPage(stylesheets) }
  const answer = await answerDocument(route, target)
  if (answer?.kind !== 'page') throw createError(404, 'There is no such page.')
  sendAnswer(opened.request, response, { ...answer, status, freshness: 'never' }, [])
}
