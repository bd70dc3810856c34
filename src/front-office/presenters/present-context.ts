import type { Target } from '../content-reader/cards.ts'
import type { Material } from '../queries/gather.ts'
import type { Stored } from '../queries/stored.ts'
import type { BlockView } from '../theme/blocks/block.view-data.ts'
import type { SiteContext } from '../queries/site-context.ts'
import type { LinkView, MediaView } from '../theme/media.view-data.ts'
import type { MenuView, SiteView } from '../theme/view-data.ts'

/** What a page says of itself, for the blocks that show it. */
export interface PageSubject {
  /** Without the page itself. */
  readonly breadcrumbs: readonly LinkView[]
  readonly title: string
  readonly authors: readonly string[]
}

/** What presenters work with while they make one page. */
export interface PresentContext {
  readonly page: SiteContext
  readonly material: Material
  readonly site: SiteView
  readonly mainMenu: MenuView | undefined
  /** Hosts whose pages may be shown in a frame. */
  readonly embedHosts: readonly string[]
  /** Patterns that are being presented: one inside itself shows nothing. */
  readonly patterns: readonly string[]
  /** The document that the blocks stand in, so that a frame of theirs can be asked for again. */
  readonly holder?: Target
  /** Anchors already given on this page; the second of a name goes without. */
  readonly anchors: Set<string>
  /** In place of files that are not there: the style guide's samples show pictures on every site. */
  readonly standIns?: ReadonlyMap<string, MediaView>
  /** Undefined where the page is about nothing: search, errors. */
  readonly subject?: PageSubject
  /** Presents a block inside a text or pattern; handed in, because blocks hold texts and texts hold blocks. */
  readonly presentBlock: (context: PresentContext, block: Stored, key?: string) => BlockView
}
