import { createLocalReq, type Payload } from 'payload'
import type { Menu } from '#content/payload-types.ts'
import { saveSite } from '#content/globals/site/save-site.ts'
import { clearStarter, goingOf, type Goes } from './clear-starter.ts'
import { penOf } from './pen.ts'
import { plainIds } from './plain-ids.ts'
import { createOnce, published, seedContext } from './seed-writes.ts'
import { seedLanguages, seedLanguageSchema, starterNames } from './starter-names.ts'
import { starterIds } from './starter-kept.ts'
import { starterOf } from './starters.ts'
import { plainLayoutsBy } from './starters/empty/layouts.ts'

/**
 * Takes a starter site away and leaves what somebody edited or uses: pages and posts go to the trash, files, terms and
 * comments for good. Menus stay without the entries that would lead nowhere, and layouts that nobody changed lose the
 * starter's words.
 */
export async function removeStarter(payload: Payload): Promise<void> {
  const except = plainIds()
  const goes = await goingOf(payload, { except })
  await clearStarter(payload, { by: 'seed', addresses: 'gone', menus: 'emptied', except })
  for (const id of await starterIds(payload, 'menus'))
    if (goes(id)) await emptyMenu(payload, id, goes)
  await plainLayouts(payload, goes)
  await forgetTaglines(payload)
}

async function emptyMenu(payload: Payload, id: string, goes: Goes): Promise<void> {
  const { items } = await payload.findByID({ collection: 'menus', id, depth: 0 })
  const left = (items ?? []).filter((item) => !goes(targetOf(item)))
  await payload.update({
    ...{ collection: 'menus', id, depth: 0, context: seedContext },
    data: { items: left, ...published },
  })
}

type Item = NonNullable<Menu['items']>[number]

const targetOf = ({ link }: Item): unknown => {
  const value = link?.document?.value
  return typeof value === 'object' ? value.id : value
}

/** Layouts that nobody changed make room for plain ones, which stand in for no other than them. */
async function plainLayouts(payload: Payload, goes: Goes): Promise<void> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const language = seedLanguageSchema.catch('en').parse(site.languages?.[0]?.code)
  const plain = plainLayoutsBy(penOf('empty', language))
  for (const id of await starterIds(payload, 'layouts', { trash: true })) {
    if (!goes(id)) continue
    const req = await createLocalReq({ context: seedContext }, payload)
    await payload.delete({ collection: 'layouts', id, depth: 0, req, trash: true })
  }
  const { docs } = await payload.find({ collection: 'layouts', depth: 0, pagination: false })
  const taken = new Set(docs.flatMap(({ defaultFor }) => defaultFor ?? []))
  for (const layout of plain) {
    const defaultFor = (layout.defaultFor ?? []).filter((use) => !taken.has(use))
    if (defaultFor.length > 0)
      await createOnce(payload, 'layouts', { ...layout, defaultFor, ...published })
  }
}

/** The name of the site is somebody's; a tagline that is a starter's went with it. */
async function forgetTaglines(payload: Payload): Promise<void> {
  const theirs = new Set(
    starterNames.flatMap((name) =>
      seedLanguages.map((language) => starterOf(name, language).site.tagline),
    ),
  )
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const languages = (site.languages ?? []).map((language) =>
    theirs.has(language.tagline) ? { ...language, tagline: '' } : language,
  )
  await saveSite(payload, { languages }, 'seed')
}
