import type { Payload } from 'payload'
import { fillSite } from './fill-site.ts'
import { idsOf, starterOf } from './starters.ts'

const contentTypes = ['pages', 'posts', 'media', 'categories', 'tags', 'menus', 'layouts'] as const

/** What visitors see until the first administrator has chosen: decision 0104. */
export const shownFirst = () => starterOf('magazine', 'en')

/** Anything that a person or an importer made; the seed's own ids do not count, so that a killed run completes. */
const hasOtherContent = async (payload: Payload, own: string[]): Promise<boolean> => {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  if ((site.languages ?? []).length > 0) return true
  const counts = await Promise.all(
    contentTypes.map((collection) =>
      payload.count({ collection, where: { id: { not_in: own } }, trash: true }),
    ),
  )
  return counts.some(({ totalDocs }) => totalDocs > 0)
}

/**
 * Fills an empty site with the starter site that is shown first, in English. Does nothing when there is any other
 * content, or when the site was set up before; an interrupted run is completed by the next.
 *
 * @returns whether it wrote anything
 */
export const seedStarter = async (
  payload: Payload,
  { now = new Date() }: { now?: Date } = {},
): Promise<boolean> => {
  const starter = shownFirst()
  if (await hasOtherContent(payload, idsOf(starter))) return false
  await fillSite(payload, starter, { now })
  return true
}
