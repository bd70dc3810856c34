import type { PayloadRequest } from 'payload'
import type { Menu } from '#content/payload-types.ts'

export interface MenuTarget {
  type: 'pages' | 'posts'
  id: string
}

type Item = NonNullable<Menu['items']>[number]

const idOf = (value: string | { id: string } | null | undefined): string | undefined =>
  typeof value === 'object' ? value?.id : value

const leadsTo = (item: Item, { type, id }: MenuTarget): boolean =>
  item.link?.document?.relationTo === type && idOf(item.link.document.value) === id

/** The published main menu of the document's language, when the site has one. */
export const findMainMenu = async (
  req: PayloadRequest,
  { type, id }: MenuTarget,
): Promise<Menu | undefined> => {
  const access = { overrideAccess: false, depth: 0, req } as const
  const document = await req.payload.findByID({
    ...{ collection: type, id, draft: true, trash: true },
    ...access,
  })
  const site = await req.payload.findGlobal({ slug: 'site', ...access })
  const languages = site.languages ?? []
  const language = languages.find(({ code }) => code === document.language) ?? languages[0]
  const menuId = idOf(language?.mainMenu)
  if (!menuId) return undefined
  return req.payload.findByID({ collection: 'menus', id: menuId, ...access })
}

export const hasItem = (menu: Menu, target: MenuTarget): boolean =>
  (menu.items ?? []).some((item) => leadsTo(item, target))

/** The items with the document at the end, once. */
export const addItem = (menu: Menu, target: MenuTarget): Item[] => {
  const items = menu.items ?? []
  if (hasItem(menu, target)) return items
  const document = { relationTo: target.type, value: target.id } as const
  return [...items, { depth: 0, link: { document } }]
}

/** The items without the document; what stood below it moves up one level. */
export const withoutItem = (menu: Menu, target: MenuTarget): Item[] => {
  const kept: Item[] = []
  let removedDepth: number | undefined
  for (const item of menu.items ?? []) {
    const depth = item.depth ?? 0
    if (removedDepth !== undefined && depth <= removedDepth) removedDepth = undefined
    if (leadsTo(item, target)) removedDepth = depth
    else kept.push(removedDepth === undefined ? item : { ...item, depth: depth - 1 })
  }
  return kept
}
