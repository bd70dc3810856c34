import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { findAll, findElements, isElement, isMarker, textOf, without } from '../html-query.ts'
import type { HtmlNode } from '../html-tree.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'
import { sanitiseHtml, writeHtml } from '../write-html.ts'
import { standing } from './container-rules.ts'
import { plainMarker } from './plain-plugin-blocks.ts'

/** HTML that no block of ours says: sanitised, in its place, readable; its images become images. */
export function keptAsHtml(
  walker: Walker,
  nodes: readonly HtmlNode[],
  around: Surroundings,
  origin: string,
): Token[] {
  const isMedia = (node: HtmlNode): boolean =>
    isElement(node, 'img', 'iframe', 'video', 'audio', 'object', 'embed')
  const rest = without(nodes, isMedia)
  const media = walker.tokens(findAll(nodes, isMedia), { ...around, link: undefined })
  if (textOf(rest) === '') return media
  // Where a list or a cell takes text alone, a block would be moved behind it: the words stay in line instead.
  if (around.level === 'text') {
    const apart: Token = { kind: 'text', text: ' ', format: around.format, link: undefined }
    return [apart, ...walker.tokens(rest, around), apart, ...media]
  }
  const html = sanitiseHtml(writeHtml(rest.map((node) => withOwnLinks(node, walker))))
  walker.conversion.warn(
    'block-kept-as-html',
    `${origin} has no counterpart here and is kept as HTML.`,
    `${origin} n’a pas d’équivalent ici et est gardé en HTML.`,
  )
  return [
    ...standing(around, [
      {
        kind: 'node',
        node: blockNode(walker.conversion, { blockType: 'imported-html', html, origin }),
      },
    ]),
    ...media,
  ]
}

/** Addresses of the old site lose its host. */
function withOwnLinks(node: HtmlNode, walker: Walker): HtmlNode {
  if (node.kind !== 'element' && node.kind !== 'marker') return node
  const children = node.children.map((child) => withOwnLinks(child, walker))
  if (!isElement(node, 'a') || node.kind !== 'element') return { ...node, children }
  const href = node.attributes['href']
  const target = href === undefined ? undefined : walker.conversion.resolver.address(href)
  const { href: _href, ...others } = node.attributes
  return {
    ...node,
    children,
    attributes: target === undefined ? others : { ...others, href: target },
  }
}

export const keptElementRule: ElementRule = (element, around, walker) => {
  if (around.level === 'text') return walker.content(element, around)
  return keptAsHtml(walker, [element], around, `<${element.tag}>`)
}

/** A drawing cannot be shown inline (it may run code): its words are kept. */
const drawingRule: ElementRule = (element, around, walker) => {
  walker.conversion.warn(
    'markup-removed',
    `<${element.tag}> was removed; add the drawing as an image.`,
    `<${element.tag}> a été retiré ; ajoutez le dessin comme image.`,
  )
  const words = findElements([element], 'title', 'desc', 'text')
    .map((node) => textOf(node.children))
    .join(' ')
  return words === ''
    ? []
    : [{ kind: 'text', text: ` ${words} `, format: around.format, link: around.link }]
}

/** A block of a plugin: inner blocks convert one by one, other HTML is kept as it is. */
export const unknownBlockRule: MarkerRule = (marker, around, walker) => {
  if (findAll(marker.children, (node) => isMarker(node)).length > 0) {
    walker.conversion.warn(
      'block-without-home',
      `The block ${marker.name} is not known here; what it holds is.`,
      `Le bloc ${marker.name} n’est pas connu ici ; ce qu’il contient l’est.`,
    )
    return standing(around, walker.tokens(marker.children, around))
  }
  const plain = plainMarker(marker)
  if (plain !== undefined) return standing(around, walker.tokens([plain], around))
  if (
    textOf(marker.children) !== '' ||
    findElements(marker.children, 'img', 'iframe', 'video', 'audio').length > 0
  ) {
    return keptAsHtml(walker, marker.children, around, marker.name)
  }
  return withoutHome(marker, around, walker)
}

const LONGEST_ORIGIN = 2_000

/** A block that WordPress fills when a page is shown (a calendar, the site's title): its place and settings stay on record. */
const withoutHome: MarkerRule = (marker, around, walker) => {
  const settings =
    Object.keys(marker.attributes).length === 0 ? '' : ` ${JSON.stringify(marker.attributes)}`
  walker.conversion.warn(
    'block-without-home',
    `The block ${marker.name} shows nothing here: its content was made by WordPress.`,
    `Le bloc ${marker.name} ne montre rien ici : son contenu était fait par WordPress.`,
  )
  if (around.level === 'text') return []
  const origin = `${marker.name}${settings}`.slice(0, LONGEST_ORIGIN)
  return standing(around, [
    {
      kind: 'node',
      node: blockNode(walker.conversion, { blockType: 'imported-html', html: '', origin }),
    },
  ])
}

const KEPT = 'form fieldset select textarea input math ruby map canvas'.split(' ')

export const htmlElementRules: Readonly<Record<string, ElementRule>> = {
  svg: drawingRule,
  ...Object.fromEntries(KEPT.map((tag) => [tag, keptElementRule])),
}
