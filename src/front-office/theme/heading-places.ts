import type { BlockView } from './blocks/block.view-data.ts'
import { anchorOf } from './outline.ts'
import type { RenderContext } from './render-context.ts'
import { plainText } from './rich-text/plain-text.ts'
import type { HeadingNode, RichTextNode, RichTextView } from './rich-text.view-data.ts'

/** A heading that can be linked to. */
export interface HeadingPlace {
  /** The node or block that renders it: the outline knows its id by this. */
  readonly place: object
  readonly wanted: string
  /** 1 to 6, as stored. */
  readonly level: number
  readonly label: string
}

const ofHeading = (node: HeadingNode): HeadingPlace => {
  const label = plainText(node.children).trim()
  const level = Number(node.tag.slice(1))
  return { place: node, wanted: node.anchor ?? anchorOf(label), level, label }
}

/** Where links to a heading lead. */
export const placeId = ({ place, wanted }: HeadingPlace, { outline }: RenderContext): string =>
  outline.idOf(place, wanted)

/** Where links to a heading of a text lead. */
export const headingId = (node: HeadingNode, context: RenderContext): string =>
  placeId(ofHeading(node), context)

const placesOfNode = (node: RichTextNode): HeadingPlace[] => {
  if (node.type === 'heading') return [ofHeading(node)]
  return node.type === 'block' && node.block !== undefined ? placesOfBlock(node.block) : []
}

/** Of blocks that are text of the page; what stands in columns, tabs and the like is their own business. */
const placesOfBlock = (block: BlockView): HeadingPlace[] => {
  switch (block.blockType) {
    case 'heading': {
      const { text, level, appearance } = block
      const wanted = appearance.anchor || anchorOf(text)
      return [{ place: block, wanted, level, label: text.trim() }]
    }
    case 'rich-text':
    case 'section':
      return placesInText(block.content)
    case 'pattern':
      return placesInBlocks(block.blocks)
    default:
      return []
  }
}

/** The headings of a running text that say something, in their order. */
export const placesInText = (text: RichTextView | undefined): HeadingPlace[] =>
  (text?.root.children ?? []).flatMap(placesOfNode).filter(({ label }) => label !== '')

/** The same of a page of blocks. */
export const placesInBlocks = (blocks: readonly BlockView[]): HeadingPlace[] =>
  blocks.flatMap(placesOfBlock).filter(({ label }) => label !== '')
