import type { LinkValue, Menu } from '#content/payload-types.ts'
import { linkValue } from '../html-to-content/conversion.ts'
import type { SourceMenu, SourceMenuItem } from '../intermediate-form.ts'
import { oneLine } from './plain-text.ts'
import { given, importedFrom } from './run-context.ts'
import type { RunContext } from './run-context.ts'

type MenuLine = NonNullable<Menu['items']>[number]

/** The model's deepest line. */
const DEEPEST = 10

/** A menu for each of the source's; lines are flat with a depth, as our menus are. */
export async function writeMenus(context: RunContext): Promise<void> {
  for (const menu of context.survey.menus) {
    await context.writer.add({
      collection: 'menus',
      values: {
        id: context.ids.of('menu', menu.sourceId),
        title: oneLine(menu.name) || menu.sourceId,
        items: linesOf(context, menu),
        imported: importedFrom(context, { sourceId: menu.sourceId, content: menu }),
      },
      isPublished: true,
      name: `menu “${menu.name}”`,
    })
  }
  await context.writer.flush()
}

function linesOf(context: RunContext, menu: SourceMenu): MenuLine[] {
  const below = new Map<string | undefined, SourceMenuItem[]>()
  for (const item of menu.items) below.set(item.parent, [...(below.get(item.parent) ?? []), item])
  const lines: MenuLine[] = []
  const seen = new Set<string>()
  const add = (parent: string | undefined, depth: number): void => {
    for (const item of below.get(parent) ?? []) {
      if (seen.has(item.sourceId)) continue
      seen.add(item.sourceId)
      lines.push({
        ...lineOf(context, item, Math.min(depth, DEEPEST)),
        id: lineId(context, menu, item),
      })
      add(item.sourceId, depth + 1)
    }
  }
  add(undefined, 0)
  return lines
}

/** One line may stand in two menus; each row has an id of its own. */
function lineId({ ids }: RunContext, menu: SourceMenu, item: SourceMenuItem): string {
  return ids.of('menu', `${menu.sourceId} item ${item.sourceId}`)
}

function lineOf(context: RunContext, item: SourceMenuItem, depth: number): MenuLine {
  const description = item.description === undefined ? '' : oneLine(item.description)
  return {
    label: oneLine(item.label).slice(0, 500),
    depth,
    link: linkOf(context, item) ?? {},
    ...given('description', description === '' ? undefined : description.slice(0, 1000)),
  }
}

function linkOf(context: RunContext, { target, newTab }: SourceMenuItem): LinkValue | undefined {
  const { ids, survey, resolver } = context
  if (target.kind === 'document') {
    const relationTo =
      survey.documents.get(target.sourceId)?.type === 'page'
        ? ('pages' as const)
        : ('posts' as const)
    return linkValue(
      { kind: 'document', relationTo, id: ids.of('document', target.sourceId) },
      newTab,
    )
  }
  if (target.kind === 'term') {
    const relationTo = target.termKind === 'category' ? ('categories' as const) : ('tags' as const)
    return linkValue(
      { kind: 'document', relationTo, id: ids.of(target.termKind, target.sourceId) },
      newTab,
    )
  }
  return linkValue(resolver.link(target.url), newTab)
}
