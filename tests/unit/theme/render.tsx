import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5'
import { renderBlock } from '#front-office/theme/blocks/block-frame.tsx'
import type { BlockView } from '#front-office/theme/blocks/block.view-data.ts'
import { placesInText } from '#front-office/theme/heading-places.ts'
import { pageContext } from '#front-office/theme/layouts/page-context.ts'
import type { RenderContext } from '#front-office/theme/render-context.ts'
import { frame } from '../../support/theme/frame.ts'
import { heading, text } from '../../support/theme/text.ts'

/** A page whose content has two chapters. */
const places = placesInText(text(heading(2, 'One'), heading(3, 'Below'), heading(2, 'Two')))

export const contextFor = (change: Partial<RenderContext> = {}): RenderContext => ({
  ...pageContext(frame(), places),
  ...change,
})

export const html = (node: ReactNode): string => renderToStaticMarkup(<>{node}</>)

export const blockHtml = (block: BlockView, change: Partial<RenderContext> = {}): string =>
  html(renderBlock(block, contextFor(change)))

export interface Seen {
  tag: string
  attributes: Record<string, string>
}

const collect = (node: Tree.Node, seen: Seen[]): Seen[] => {
  if ('tagName' in node)
    seen.push({
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    })
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, seen)
  return seen
}

/** Every element of a page or fragment, in order, as a browser would understand it. */
export const elementsOf = (markup: string): Seen[] =>
  collect(
    markup.startsWith('<html') ? parse(`<!doctype html>${markup}`) : parseFragment(markup),
    [],
  )
