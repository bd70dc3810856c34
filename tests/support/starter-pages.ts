import type { Payload } from 'payload'
import type { Starter } from '#content/seed/starter.ts'
import type { FrontSite } from './front-site.ts'

/** The ids of a starter by collection. */
export const docsOf = (starter: Starter) => {
  const ids = (documents: readonly { id: string }[]) => documents.map(({ id }) => id)
  return [
    ['pages', ids(starter.pages)],
    ['posts', ids(starter.posts)],
    ['media', ids(starter.pictures)],
    ['categories', ids(starter.categories)],
    ['tags', ids(starter.tags)],
    ['menus', ids(starter.menus)],
    ['layouts', ids(starter.layouts)],
    ['comments', ids(starter.comments)],
  ] as const
}

/** Every canonical address of the site, but those of people: who has written nothing has no page. */
export const addressesOf = async (payload: Payload): Promise<string[]> => {
  const where = { state: { equals: 'canonical' }, targetType: { not_equals: 'users' } }
  const { docs } = await payload.find({ collection: 'paths', where, depth: 0, pagination: false })
  return docs.map(({ path }) => path)
}

const LINK = /(?:href|src)="(\/[^"#\s]*)/g

/** What the pages name on the site itself and what does not answer; the back office is another's business. */
export const brokenLinks = async (
  site: FrontSite,
  addresses: readonly string[],
): Promise<string[]> => {
  const broken: string[] = []
  const asked = new Set(addresses)
  for (const address of asked) {
    const { status, body, headers } = await site.get(address)
    if (status !== 200) broken.push(`${address} ${String(status)}`)
    if (headers.get('content-type')?.includes('text/html') !== true) continue
    for (const [, link = ''] of body.matchAll(LINK))
      if (!link.startsWith('/admin')) asked.add(link.replaceAll('&amp;', '&'))
  }
  return broken
}
