import type { Design, Layout, Menu, Pattern, Site } from '#content/payload-types.ts'
import { publishedOnly } from './gate.ts'
import type { ReadSession } from './session.ts'

/** The site's settings, or the draft of them that is previewed. */
export async function readSite(session: ReadSession): Promise<Site> {
  const draft = await session.draft()
  if (draft?.type === 'site') return draft.document
  session.log.document('site', 'site')
  const site = await session.memory.site.readOne('site', () => session.documents.site())
  if (site === undefined) throw new Error('The site has no settings row.')
  return site
}

export async function readDesign(session: ReadSession): Promise<Design> {
  const draft = await session.draft()
  if (draft?.type === 'design') return draft.document
  session.log.document('design', 'design')
  const design = await session.memory.design.readOne('design', () => session.documents.design())
  if (design === undefined) throw new Error('The design has no settings row.')
  return design
}

export interface LayoutChoice {
  readonly chosen: string | undefined
  readonly use: LayoutUse
  readonly language: string
  readonly isFirst: boolean
}

export type LayoutUse = 'home' | 'pages' | 'posts' | 'archives' | 'search' | 'errors'

/** The layout chosen on a document, else the default of its use in the language, else none. */
export async function readLayout(
  session: ReadSession,
  choice: LayoutChoice,
): Promise<Layout | undefined> {
  const draft = await session.draft()
  if (draft?.type === 'layouts') return draft.document
  session.log.list('layouts')
  const shelf = await session.memory.layouts.readOne('all', async () => {
    const { docs } = await session.documents.find('layouts', { where: publishedOnly, limit: 0 })
    return { docs }
  })
  const layouts = shelf?.docs ?? []
  const chosen = layouts.find(({ id }) => id === choice.chosen)
  if (chosen) return chosen
  const defaults = layouts.filter((layout) => layout.defaultFor?.includes(choice.use))
  return (
    defaults.find((layout) => layout.language === choice.language) ??
    defaults.find((layout) => !layout.language)
  )
}

/** Published menus by id; a previewed menu stands for the published one. */
export async function readMenus(
  session: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Menu>> {
  for (const id of ids) session.log.document('menus', id)
  const menus = await session.memory.menus.read(ids, (missing) =>
    session.documents.byIds('menus', missing, { where: publishedOnly }),
  )
  const draft = await session.draft()
  if (draft?.type === 'menus') menus.set(draft.document.id, draft.document)
  return menus
}

/** Published patterns by id; a previewed pattern stands for the published one. */
export async function readPatterns(
  session: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Pattern>> {
  for (const id of ids) session.log.document('patterns', id)
  const patterns = await session.memory.patterns.read(ids, (missing) =>
    session.documents.byIds('patterns', missing, { where: publishedOnly }),
  )
  const draft = await session.draft()
  if (draft?.type === 'patterns') patterns.set(draft.document.id, draft.document)
  return patterns
}
