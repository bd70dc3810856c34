import type { Answer, PageAnswer } from '../http/answer.ts'
import { renderPage } from '../http/render.tsx'
import { pageOfTwin, twinPath } from '../markdown/twin-path.ts'
import { inLanguage, languageOfPath, languagesOf } from '../queries/site-context.ts'
import type { RouteContext } from './route-context.ts'

type AnswerPage = (route: RouteContext) => Promise<Answer>

/**
 * `/about.md`: the same page as Markdown, for programs that read texts. Whoever may not read the page without a
 * password gets none, and what is not there as a page is not there as a text.
 */
export async function answerMarkdown(
  route: RouteContext,
  answerPage: AnswerPage,
): Promise<Answer | undefined> {
  const { context } = route
  const path = pageOfTwin(context.path)
  if (path === undefined) return undefined
  const { language, rest } = languageOfPath(languagesOf(context.site), path)
  const page = inLanguage({ ...context, path }, language.code)
  const answer = await answerPage({ ...route, rest, context: page })
  if (answer.kind === 'redirect') return { ...answer, to: twinOf(answer.to) }
  return answer.kind === 'page' && isOpen(route, answer) ? asMarkdown(route, answer) : undefined
}

/** Moved within the site: the text has moved along. */
const twinOf = (to: string): string => (/^\/[^?#]*$/.test(to) ? twinPath(to) : to)

const isOpen = (
  { context }: RouteContext,
  { status, freshness, isLocked = false }: PageAnswer,
): boolean => status === 200 && !isLocked && (freshness === 'page' || context.isStaff)

async function asMarkdown({ context }: RouteContext, answer: PageAnswer): Promise<Answer> {
  // Loaded by the first who asks; most sites are never asked.
  const { markdownOnce } = await import('../markdown/markdown-once.ts')
  const html = (answer.volatile ?? []).reduce(
    (text, part) => text.replaceAll(part, ''),
    renderPage(answer.page).toString(),
  )
  return {
    kind: 'bytes',
    freshness: answer.freshness,
    type: 'text/markdown; charset=utf-8',
    headers: { 'X-Robots-Tag': 'noindex' },
    body: await markdownOnce(html, context.origin),
  }
}
