import createError from 'http-errors'
import { keyOf } from '../content-reader/cards.ts'
import { twinPath } from '../markdown/twin-path.ts'
import { absolute } from '../presenters/frame.presenter.ts'
import { homePath, type SiteContext } from '../queries/site-context.ts'
import type { AnswerRoute } from './answering.ts'

/** Beyond these a program follows the sitemap. */
const NEWEST_POSTS = 100
const PAGES = 500

/** Brackets would end the label of a link. */
const label = (text: string): string => text.replaceAll(/[[\]\\]/g, '\\$&').replaceAll(/\s+/g, ' ')

const section = (title: string, links: readonly string[]): string[] =>
  links.length === 0 ? [] : [`## ${title}\n`, ...links.map((link) => `- ${link}`), '']

async function linksTo(
  { reader, origin, languages }: SiteContext,
  type: 'pages' | 'posts',
  limit: number,
): Promise<string[]> {
  const rows = (await reader.sitemapRows()).filter((row) => row.type === type).slice(0, limit)
  const cards = await reader.cards(rows)
  const homes = new Set(languages.map(({ home }) => home))
  return rows.flatMap((row) => {
    const card = homes.has(row.id) ? undefined : cards.get(keyOf(row))
    if (card === undefined || card.isProtected) return []
    return [`[${label(card.title)}](${absolute(origin, twinPath(card.href))})`]
  })
}

/** `/llms.txt` (https://llmstxt.org): where programs find the texts of the site, as Markdown. */
export const answerLlms: AnswerRoute = async ({ context }) => {
  const { site, languages, origin } = context
  if (site.state !== 'open') throw createError(404, 'This site is not to be indexed.')
  const [first] = languages
  const homes = languages.map(
    (language) =>
      `[${label(language.title)}](${absolute(origin, twinPath(homePath(language)))}): ${language.code}`,
  )
  const body = [
    `# ${label(first?.title ?? 'Coulisse')}\n`,
    ...(first?.tagline ? [`> ${label(first.tagline)}\n`] : []),
    ...section('Home', homes),
    ...section('Pages', await linksTo(context, 'pages', PAGES)),
    ...section('Posts', await linksTo(context, 'posts', NEWEST_POSTS)),
    ...section('Optional', [
      `[All addresses](${origin}/sitemap.xml)`,
      `[Newest posts as a feed](${origin}/feed.json)`,
    ]),
  ].join('\n')
  return { kind: 'bytes', freshness: 'feed', type: 'text/plain; charset=utf-8', body }
}
