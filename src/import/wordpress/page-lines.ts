import type { KnownDocument } from '../survey.ts'
import { type NavigationLine, PAGE_LIST } from './read-navigation.ts'

type Pages = ReadonlyMap<string, KnownDocument>

/** The lines with the pages in place of each block that stood for them, in WordPress's order, and those below each. */
export function withPages(lines: readonly NavigationLine[], documents: Pages): NavigationLine[] {
  if (!lines.some(({ target }) => target.type === PAGE_LIST)) return [...lines]
  const below = pagesByParent(documents)
  return lines.flatMap((line) => {
    if (line.target.type !== PAGE_LIST) return [line]
    const top = line.target.objectId
    return linesBelow(below, line, { page: top === '0' ? '' : top, parent: line.item.parent })
  })
}

/** Pages that visitors see, by the number of the page above; a page below one that is not shown stands at the top. */
function pagesByParent(documents: Pages): Map<string, [string, KnownDocument][]> {
  const shown = new Map([...documents].filter(([, page]) => isShown(page)))
  const below = new Map<string, [string, KnownDocument][]>()
  for (const [id, page] of shown) {
    const parent = page.parent !== undefined && shown.has(page.parent) ? page.parent : ''
    below.set(parent, [...(below.get(parent) ?? []), [id, page]])
  }
  for (const pages of below.values()) pages.sort(([, one], [, other]) => inOrder(one, other))
  return below
}

function isShown({ type, state, isPrivate, isEarlier }: KnownDocument): boolean {
  return type === 'page' && state === 'published' && isPrivate !== true && isEarlier !== true
}

function inOrder(one: KnownDocument, other: KnownDocument): number {
  return (one.order ?? 0) - (other.order ?? 0) || one.title.localeCompare(other.title)
}

interface Place {
  readonly page: string
  /** The line that these stand below. */
  readonly parent: string | undefined
}

function linesBelow(
  below: ReturnType<typeof pagesByParent>,
  line: NavigationLine,
  { page, parent }: Place,
): NavigationLine[] {
  const pages = below.get(page) ?? []
  // Each page is met once: of a ring none is at the top.
  below.delete(page)
  return pages.flatMap(([id, { title }]) => {
    const sourceId = `${line.item.sourceId} page ${id}`
    const own = pageLine(line, { id, title, sourceId, parent })
    return [own, ...linesBelow(below, line, { page: id, parent: sourceId })]
  })
}

function pageLine(
  line: NavigationLine,
  {
    id,
    title,
    sourceId,
    parent,
  }: { id: string; title: string } & Pick<NavigationLine['item'], 'sourceId' | 'parent'>,
): NavigationLine {
  return {
    ...line,
    target: { type: 'post_type', object: 'page', objectId: id, url: '' },
    item: { ...line.item, sourceId, parent, label: title, newTab: false },
  }
}
