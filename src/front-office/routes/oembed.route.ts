import createError from 'http-errors'
import { z } from 'zod'
import type { Answer } from '../http/answer.ts'
import { presentOembed, type Oembed } from '../presenters/oembed.presenter.ts'
import { presentPage } from '../presenters/page-views.presenter.ts'
import { presentPost } from '../presenters/post.presenter.ts'
import { queryPage, queryPost } from '../queries/document.query.ts'
import {
  inLanguage,
  languageOfPath,
  languagesOf,
  type SiteContext,
} from '../queries/site-context.ts'
import type { PageFrame } from '../theme/view-data.ts'
import type { AnswerRoute } from './answering.ts'
import type { RouteContext } from './route-context.ts'

const pixels = z.coerce.number().int().positive().optional().catch(undefined)

const asked = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  format: z.enum(['json', 'xml']).default('json'),
  maxwidth: pixels,
  maxheight: pixels,
})

/** `/oembed?url=`: a public page or post for whoever shows it among their own (https://oembed.com). */
export const answerOembed: AnswerRoute = async (route) => {
  const query = asked.safeParse(route.request.query)
  if (!query.success)
    throw createError(
      400,
      'Give the whole address of a page as “url”, and “json” or “xml” as “format”.',
    )
  const { url, format, maxwidth: width, maxheight: height } = query.data
  const frame = await readFrame(route, new URL(url))
  if (frame === undefined) throw createError(404, 'No public page of this site is at that address.')
  const oembed = presentOembed(frame, { width, height })
  return format === 'json' ? asJson(oembed) : asXml(oembed)
}

/** The frame of the page at an address of this site, if all may see it. */
async function readFrame(route: RouteContext, url: URL): Promise<PageFrame | undefined> {
  if (url.host !== new URL(route.context.origin).host) return undefined
  const path = decoded(url.pathname)
  if (path === undefined) return undefined
  const { language, rest } = languageOfPath(languagesOf(route.context.site), path)
  const context = inLanguage({ ...route.context, path }, language.code)
  const target = await documentAt(context, rest)
  return target && frameOf({ ...route, context, rest }, target)
}

async function frameOf(
  { context, around: aroundPage, rest }: RouteContext,
  target: { type: 'pages' | 'posts'; id: string },
): Promise<PageFrame | undefined> {
  const admitted = await context.reader.document(target)
  if (admitted?.state !== 'open' || admitted.document.visibility !== 'public') return undefined
  const around = await aroundPage.of(context)
  if (admitted.type === 'posts')
    return presentPost(await queryPost(context, admitted.document), around).frame
  const isHome = rest === '/'
  const pieces = await queryPage(context, admitted.document, isHome ? 'home' : 'pages')
  return presentPage(pieces, around, isHome).frame
}

async function documentAt(
  { reader, path, language }: SiteContext,
  rest: string,
): Promise<{ type: 'pages' | 'posts'; id: string } | undefined> {
  if (rest === '/') return language.home ? { type: 'pages', id: language.home } : undefined
  const found = await reader.resolve(path)
  if (found.state !== 'canonical') return undefined
  const { type, id } = found
  return type === 'pages' || type === 'posts' ? { type, id } : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

const bytes = (type: string, body: string): Answer => ({
  kind: 'bytes',
  freshness: 'feed',
  type: `${type}; charset=utf-8`,
  body,
  headers: { 'X-Robots-Tag': 'noindex', 'Access-Control-Allow-Origin': '*' },
})

const asJson = (oembed: Oembed): Answer => bytes('application/json', JSON.stringify(oembed))

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function asXml(oembed: Oembed): Answer {
  const elements = Object.entries(oembed).flatMap(([name, value]: [string, unknown]) =>
    value === null || value === undefined ? [] : `<${name}>${escape(String(value))}</${name}>`,
  )
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return bytes('text/xml', `${head}\n<oembed>${elements.join('')}</oembed>\n`)
}
