import { idOf } from '../content-reader/id-of.ts'
import { siteIcons } from '../presenters/site-icons.ts'
import { homePath } from '../queries/site-context.ts'
import type { IconView } from '../theme/view-data.ts'
import type { AnswerRoute } from './answering.ts'

/** A phone's home screen has room for as much. */
const SHORT_NAME = 30

/** What `/favicon.ico` answers with on a site without an icon of its own. */
const MARK: IconView = { href: '/favicon.ico', type: 'image/svg+xml' }

/** `/manifest.webmanifest` (https://www.w3.org/TR/appmanifest/): what a site that is put on a home screen is called. */
export const answerManifest: AnswerRoute = async ({ context }) => {
  const { site, reader, language } = context
  const id = idOf(site.icon)
  const media = id === undefined ? undefined : (await reader.media([id])).get(id)
  const own = siteIcons(media)
  const icons = own.length > 0 ? own : [MARK]
  const manifest = {
    name: language.title,
    short_name: language.title.slice(0, SHORT_NAME),
    description: language.tagline,
    lang: language.code,
    dir: 'auto',
    ...{ id: homePath(language), start_url: homePath(language), scope: '/' },
    display: 'browser',
    icons: icons.map(({ href, type, side }) => ({
      ...{ src: href, type },
      sizes: side === undefined ? 'any' : `${String(side)}x${String(side)}`,
    })),
  }
  const type = 'application/manifest+json; charset=utf-8'
  return { kind: 'bytes', freshness: 'feed', type, body: JSON.stringify(manifest) }
}
