import { parseBlocks, type ParsedBlock } from '../html-to-content/block-grammar.ts'
import type { MenuItemTarget, ReadItem } from './read-item.ts'
import type { WxrElement } from './read-wxr.ts'

export type NavigationLine = Extract<ReadItem, { kind: 'menu-item' }>

/** What a line asks for that stands for pages: all of them, or those below one. */
export const PAGE_LIST = 'page-list'

/** Blocks that are a line of a menu, by the kind of what they lead to. */
const LINES: ReadonlySet<string> = new Set([
  ...['core/navigation-link', 'core/navigation-submenu', 'core/home-link', 'core/page-list'],
])

/** How a menu of a block theme is called among the others. */
export const navigationName = (sourceId: string): string => `wp_navigation ${sourceId}`

/** The menu of a block theme (`wp_navigation`): its lines are blocks within blocks. */
export function readNavigation(item: WxrElement, sourceId: string): ReadItem {
  const menu = navigationName(sourceId)
  const menuName = item.raw('title').trim() || 'Navigation'
  const reader = new NavigationReader({ menu, menuName })
  for (const block of blocksIn(parseBlocks(item.raw('content:encoded')))) reader.read(block)
  return { kind: 'navigation', menu, menuName, lines: reader.lines }
}

/** The number of the menu that the header of a block theme shows. */
export function navigationOfHeader(item: WxrElement): string | undefined {
  const name = item.value('wp:post_name') ?? ''
  const [, json = ''] =
    /<!--\s+wp:navigation\s+(\{[^>]*?\})\s*\/?-->/.exec(item.raw('content:encoded')) ?? []
  const [, number] = /"ref":\s*(\d+)/.exec(json) ?? []
  return /header/i.test(name) && number !== undefined ? navigationName(number) : undefined
}

function blocksIn(content: ParsedBlock['content']): ParsedBlock[] {
  return content.filter((part) => part.kind === 'block')
}

class NavigationReader {
  readonly lines: NavigationLine[] = []
  readonly #menu: Pick<NavigationLine, 'menu' | 'menuName'>

  constructor(menu: Pick<NavigationLine, 'menu' | 'menuName'>) {
    this.#menu = menu
  }

  /** A block that is no line (a row, a group) leaves what it holds. */
  read(block: ParsedBlock, parent?: string): void {
    const isLine = LINES.has(block.name)
    const sourceId = isLine ? String(this.lines.length + 1) : parent
    if (isLine) this.lines.push(this.#line(block, String(this.lines.length + 1), parent))
    for (const inner of blocksIn(block.content)) this.read(inner, sourceId)
  }

  #line({ name, attributes }: ParsedBlock, sourceId: string, parent?: string): NavigationLine {
    const target = targetOf(name, attributes)
    return {
      ...{ kind: 'menu-item', ...this.#menu, target },
      item: {
        ...{ sourceId, parent, order: this.lines.length },
        label: textIn(attributes, 'label'),
        newTab: attributes['opensInNewTab'] === true,
        description: textIn(attributes, 'description') || undefined,
        target: { kind: 'address', url: target.url },
      },
    }
  }
}

type Attributes = ParsedBlock['attributes']

function targetOf(name: string, attributes: Attributes): MenuItemTarget {
  const url = name === 'core/home-link' ? '/' : textIn(attributes, 'url')
  if (name === 'core/page-list')
    return {
      ...{ type: PAGE_LIST, object: 'page', url },
      objectId: textIn(attributes, 'parentPageID'),
    }
  const kind = textIn(attributes, 'kind')
  const objectId = textIn(attributes, 'id')
  const isOurs = objectId !== '' && (kind === 'post-type' || kind === 'taxonomy')
  return {
    type: isOurs ? kind.replace('-', '_') : 'custom',
    object: objectOf(textIn(attributes, 'type')),
    ...{ objectId, url },
  }
}

/** The editor says `tag` where the database says `post_tag`. */
const objectOf = (type: string): string => (type === 'tag' ? 'post_tag' : type)

function textIn(attributes: Attributes, key: string): string {
  const value = attributes[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
