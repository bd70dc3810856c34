import type { Payload } from 'payload'
import { isSeedId } from '#content/seed/seed-id.ts'
import type { Site } from '#content/payload-types.ts'
import type { RunContext } from './run-context.ts'
import { oneLine } from './plain-text.ts'

const TRUSTED = { by: 'import', publish: true } as const

/** Types in which a person's work would show. */
const AUTHORED = ['pages', 'posts'] as const

/**
 * Whether a site holds nothing but its starter content: nobody has written or changed a page or post,
 * and no other import has brought any. What an earlier, killed run of the same import wrote does not count.
 */
export async function holdsStarterOnly(payload: Payload, run: string): Promise<boolean> {
  for (const collection of AUTHORED) {
    const { docs } = await payload.find({
      collection,
      where: {
        or: [{ 'imported.run': { exists: false } }, { 'imported.run': { not_equals: run } }],
      },
      depth: 0,
      limit: 100,
      draft: true,
      trash: true,
      select: { editedBy: true },
    })
    if (docs.some(({ id, editedBy }) => !isSeedId(id) || Boolean(editedBy))) return false
  }
  return true
}

/** Puts the starter pages and posts into the trash, from where they can be taken back: they stand at addresses that the import needs. */
export async function clearStarter(payload: Payload): Promise<void> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  await saveSite(payload, {
    languages: (site.languages ?? []).map((language) => ({
      ...language,
      home: null,
      postsPage: null,
    })),
  })
  for (const collection of AUTHORED) {
    const { docs } = await payload.find({
      collection,
      where: { 'imported.run': { exists: false } },
      depth: 0,
      pagination: false,
      select: { title: true },
    })
    for (const { id } of docs.filter((document) => isSeedId(document.id))) {
      await payload.update({
        collection,
        id,
        data: { deletedAt: new Date().toISOString() },
        context: { trusted: TRUSTED },
        depth: 0,
      })
    }
  }
}

/** Title, tagline, language, clock and permalinks of the old site; before any document, for all addresses depend on them. */
export async function takeSettings({ payload, survey }: RunContext): Promise<void> {
  const current = await payload.findGlobal({ slug: 'site', depth: 0 })
  const [first, ...others] = current.languages ?? []
  const code = survey.site.language.split('-')[0] || 'en'
  await saveSite(payload, {
    languages: [
      {
        ...first,
        code,
        title: oneLine(survey.site.title).slice(0, 500),
        tagline: oneLine(survey.site.tagline).slice(0, 500),
      },
      ...others,
    ],
    ...(survey.timeZone === undefined ? {} : { timeZone: survey.timeZone }),
    permalinks: {
      ...current.permalinks,
      ...(survey.permalinks === undefined ? {} : { posts: survey.permalinks }),
    },
  })
}

/** Main menu and home, once they are there. */
export async function takeMenuAndHome({ payload, survey, ids }: RunContext): Promise<void> {
  const current = await payload.findGlobal({ slug: 'site', depth: 0 })
  const [first, ...others] = current.languages ?? []
  if (first === undefined) return
  const filled = survey.menus.filter((menu) => menu.items.length > 0)
  const menu =
    filled.find(({ name }) => /main|primary|header|top|principal|haupt/i.test(name)) ?? filled[0]
  const home = [...survey.documents].find(
    ([, document]) =>
      document.type === 'page' && document.path === '/' && document.state === 'published',
  )
  await saveSite(payload, {
    languages: [
      {
        ...first,
        mainMenu: menu === undefined ? null : ids.of('menu', menu.sourceId),
        footerMenu: null,
        ...(home === undefined ? {} : { home: ids.of('document', home[0]) }),
      },
      ...others,
    ],
  })
}

async function saveSite(payload: Payload, data: Partial<Site>): Promise<void> {
  await payload.updateGlobal({
    slug: 'site',
    data: { ...data, _status: 'published' },
    context: { trusted: TRUSTED },
    depth: 0,
  })
}
