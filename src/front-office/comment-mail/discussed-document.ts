import type { Payload } from 'payload'
import type { Page, Post, Site } from '#content/payload-types.ts'
import { hrefsOf } from '#publishing/paths/present-rows.ts'
import { languagesOf } from '../queries/site-context.ts'

/** The page or post that a mail speaks of. */
export interface Discussed {
  readonly title: string
  /** Of its language; the site's first one where it has none. */
  readonly language: string
  readonly siteTitle: string
  /** The whole address; undefined while visitors do not see it. */
  readonly href: string | undefined
  /** The accounts of whoever wrote it. */
  readonly authors: readonly string[]
}

export interface DocumentTarget {
  readonly type: 'pages' | 'posts'
  readonly id: string
}

/** What mails need of a document; undefined when it is no more. */
export async function readDiscussed(
  payload: Payload,
  { type, id }: DocumentTarget,
  { site, origin }: { site: Site; origin: string },
): Promise<Discussed | undefined> {
  const document = await payload.findByID({ collection: type, id, depth: 0, disableErrors: true })
  if (!document) return undefined
  const languages = languagesOf(site)
  const own = languages.find(({ code }) => code === document.language) ?? languages[0]
  const path = await publicPath(payload, { type, id }, site)
  return {
    ...{ title: document.title ?? '', language: own.code, siteTitle: own.title },
    href: path === undefined ? undefined : `${origin}${path}`,
    authors: authorsOf(document),
  }
}

/** Its path, as long as every visitor may read it there. */
async function publicPath(
  payload: Payload,
  { type, id }: DocumentTarget,
  { state }: Site,
): Promise<string | undefined> {
  if (state === 'hidden') return undefined
  const { totalDocs } = await payload.count({
    ...{ collection: type, where: { id: { equals: id } }, overrideAccess: false },
  })
  return totalDocs === 0 ? undefined : (await hrefsOf(payload, [{ type, id }])).get(`${type}:${id}`)
}

function authorsOf(document: Page | Post): string[] {
  const authors = 'authors' in document ? (document.authors ?? []) : []
  const author = 'author' in document ? document.author : undefined
  return [...authors, ...(author ? [author] : [])].map((one) =>
    typeof one === 'string' ? one : one.id,
  )
}
