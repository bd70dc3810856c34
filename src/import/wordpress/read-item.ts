import type { SourceDocument, SourceMedia, SourceMenuItem } from '../intermediate-form.ts'
import type { Channel } from './channel.ts'
import { readDocument } from './read-document.ts'
import { readMedia } from './read-media.ts'
import { readMenuItem } from './read-menus.ts'
import { navigationOfHeader, readNavigation } from './read-navigation.ts'
import type { WxrElement } from './read-wxr.ts'
import type { TypeMap } from './type-map.ts'
import { SETTING_TYPES } from './wordpress-types.ts'

export type SkipReason = 'revision' | 'setting' | 'unfinished' | 'trash'

/** `<item>` is everything in WordPress: text, file, line of a menu, setting. */
export type ReadItem =
  | {
      readonly kind: 'document'
      readonly document: SourceDocument
      readonly isUnknownType: boolean
    }
  /** A synced pattern: blocks that texts show by reference. */
  | { readonly kind: 'pattern'; readonly document: SourceDocument }
  | { readonly kind: 'media'; readonly media: SourceMedia; readonly comments: number }
  | {
      readonly kind: 'menu-item'
      readonly menu: string
      readonly menuName: string
      readonly item: SourceMenuItem
      readonly target: MenuItemTarget
    }
  /** The menu of a block theme. */
  | {
      readonly kind: 'navigation'
      readonly menu: string
      readonly menuName: string
      readonly lines: readonly Extract<ReadItem, { kind: 'menu-item' }>[]
    }
  | {
      readonly kind: 'skipped'
      readonly reason: SkipReason
      readonly sourceType: string
      readonly sourceId: string
      readonly title: string
      readonly line: number
      /** Name of the menu that this header of a block theme shows. */
      readonly headerMenu?: string | undefined
    }

/** What a menu item says of its target; ids and slugs are looked up once the whole file is read. */
export interface MenuItemTarget {
  readonly type: string
  readonly object: string
  readonly objectId: string
  readonly url: string
}

/** What of the whole export an item is read with. */
export interface ItemSettings {
  /** Which unknown post types become pages and which posts. */
  readonly types: TypeMap
  /** The head of the export. */
  readonly channel: Channel
}

/** Reads one `<item>`. */
export function readItem(item: WxrElement, settings: ItemSettings): ReadItem {
  const sourceType = item.value('wp:post_type') ?? 'post'
  const sourceId = item.value('wp:post_id') ?? ''
  const reason = reasonToSkip(sourceType, item)
  if (reason !== undefined) return skipped(item, reason, { sourceType, sourceId })
  if (sourceType === 'attachment')
    return {
      ...{ kind: 'media', media: readMedia(item, sourceId) },
      comments: item.all('wp:comment').length,
    }
  if (sourceType === 'nav_menu_item') return readMenuItem(item, sourceId)
  if (sourceType === 'wp_navigation') return readNavigation(item, sourceId)
  return documentItem(item, settings, { sourceType, sourceId })
}

type Named = Pick<SourceDocument, 'sourceType' | 'sourceId'>
type Skipped = Extract<ReadItem, { kind: 'skipped' }>

function skipped(item: WxrElement, reason: Skipped['reason'], named: Named): Skipped {
  const headerMenu = named.sourceType === 'wp_template_part' ? navigationOfHeader(item) : undefined
  const title = item.raw('title').trim()
  return { kind: 'skipped', reason, ...named, title, line: item.line, headerMenu }
}

function documentItem(item: WxrElement, { types, channel }: ItemSettings, named: Named): ReadItem {
  const { sourceType } = named
  if (sourceType === 'wp_block')
    return { kind: 'pattern', document: readDocument(item, { ...named, type: 'page' }, channel) }
  const known = isNative(sourceType) ? sourceType : types.get(sourceType)?.type
  const document = readDocument(item, { ...named, type: known ?? 'post' }, channel)
  if (known !== undefined) return { kind: 'document', isUnknownType: false, document }
  return {
    kind: 'document',
    isUnknownType: true,
    document: { ...document, state: unmapped(document.state) },
  }
}

function reasonToSkip(sourceType: string, item: WxrElement): SkipReason | undefined {
  if (sourceType === 'revision') return 'revision'
  const status = item.value('wp:status')
  if (status === 'auto-draft') return 'unfinished'
  if (status === 'trash' && TRASH_OUT.has(sourceType)) return 'trash'
  if (sourceType === 'wp_navigation' && status !== 'publish') return 'unfinished'
  return SETTING_TYPES.has(sourceType) ? 'setting' : undefined
}

/** What is no text is not taken over into the trash here. */
const TRASH_OUT: ReadonlySet<string> = new Set(['attachment', 'wp_navigation'])

function isNative(sourceType: string): sourceType is 'page' | 'post' {
  return sourceType === 'page' || sourceType === 'post'
}

/** A type that nobody mapped stays out of the public's sight until somebody did. */
function unmapped(state: SourceDocument['state']): SourceDocument['state'] {
  return state === 'trashed' ? 'trashed' : 'draft'
}
