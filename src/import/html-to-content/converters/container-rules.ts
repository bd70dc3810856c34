import { alignWords, appearanceOf, withAppearance } from '../appearance.ts'
import type { Appearance } from '../content-block.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { groundOf } from '../grounds.ts'
import { childrenOf, findElement, findFirst, isMarker, without } from '../html-query.ts'
import type { HtmlMarker, HtmlNode } from '../html-tree.ts'
import { inlineContent, plainText } from '../inline-content.ts'
import { richText } from '../lexical-nodes.ts'
import { START } from '../walk.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'
import { textIn } from './marker-attributes.ts'

/** A place inside a box: nothing of what surrounds the box applies to its text. */
export function inside(level: Surroundings['level'], around: Surroundings): Surroundings {
  return { ...START, level, isClassic: around.isClassic }
}

/** Tokens that stand apart from the text around them. An array, not a rest: a body may have a million. */
export function standing(around: Surroundings, tokens: readonly Token[]): Token[] {
  return [border(around.align), ...tokens, border(around.align)]
}

/** Content of a box that cannot stand where it is. */
export function flattened(marker: HtmlMarker, around: Surroundings, walker: Walker): Token[] {
  walker.conversion.warn(
    'nesting-flattened',
    `The block ${marker.name} stood too deep inside others; its content stands there without it.`,
    `Le bloc ${marker.name} était imbriqué trop profondément ; son contenu est là sans lui.`,
  )
  return standing(around, walker.tokens(marker.children, around))
}

export function markerAppearance(marker: HtmlMarker): { appearance?: Appearance } {
  const box = findElement(
    marker.children,
    'div',
    'section',
    'figure',
    'main',
    'header',
    'footer',
    'aside',
    'article',
    'details',
  )
  const aligned =
    appearanceOf(textIn(marker.attributes['align']), ...alignWords(box)).appearance ?? {}
  const anchor = textIn(marker.attributes['anchor']) ?? textIn(box?.attributes['id'])
  return withAppearance({
    ...aligned,
    ...groundOf(marker.attributes),
    ...(anchor === undefined ? {} : { anchor }),
  })
}

/** A group is a section; a section in a section, or deeper, is its content alone. */
const groupRule: MarkerRule = (marker, around, walker) => {
  if (around.level !== 'document') return standing(around, walker.tokens(marker.children, around))
  const content = walker.flow(marker.children, inside('section', around))
  if (content.length === 0) return []
  const block = {
    blockType: 'section' as const,
    content: richText(content),
    ...markerAppearance(marker),
  }
  return standing(around, [{ kind: 'node', node: blockNode(walker.conversion, block) }])
}

/** A paragraph or heading on a ground of its own is a section, where one may stand. */
const groundedRule: MarkerRule = (marker, around, walker) => {
  const { ground } = groundOf(marker.attributes)
  return around.level === 'document' && ground !== undefined
    ? groupRule(marker, around, walker)
    : standing(around, walker.tokens(marker.children, around))
}

/** `<details>`: the summary takes plain text. */
export const detailsRule: ElementRule = (element, around, walker) => {
  const summary = findElement(element.children, 'summary')
  const rest = element.children.filter((child) => child !== summary)
  const label =
    summary === undefined
      ? ''
      : plainText(inlineContent(walker, summary.children, inside('text', around)).inline)
  if (around.level === 'leaf' || around.level === 'text') {
    const title: HtmlNode = {
      kind: 'element',
      tag: 'p',
      attributes: {},
      children: [
        {
          kind: 'element',
          tag: 'strong',
          attributes: {},
          children: [{ kind: 'text', text: label }],
        },
      ],
    }
    return standing(around, walker.tokens([title, ...rest], around))
  }
  const content = walker.flow(rest, inside('leaf', around))
  const block = {
    blockType: 'details' as const,
    summary: label,
    open: 'open' in element.attributes,
    content: richText(content),
  }
  return standing(around, [{ kind: 'node', node: blockNode(walker.conversion, block) }])
}

const detailsBlockRule: MarkerRule = (marker, around, walker) => {
  const element = findElement(marker.children, 'details')
  return element === undefined
    ? flattened(marker, around, walker)
    : detailsRule(element, around, walker)
}

/** WordPress 6.9: a heading with a button in it opens a panel. */
const accordionItemRule: MarkerRule = (marker, around, walker) => {
  const isHeading = (node: HtmlNode) => isMarker(node, 'core/accordion-heading')
  const heading = findFirst(marker.children, isHeading)
  // The sign beside the words may stand on either side of them.
  const title = heading === undefined ? [] : without(childrenOf(heading), isSign)
  const summary: HtmlNode = {
    kind: 'element',
    tag: 'summary',
    attributes: {},
    children: title,
  }
  const rest = without(marker.children, isHeading)
  const attributes: Record<string, string> =
    marker.attributes['openByDefault'] === true ? { open: '' } : {}
  return detailsRule(
    { kind: 'element', tag: 'details', attributes, children: [summary, ...rest] },
    around,
    walker,
  )
}

const isSign = (node: HtmlNode): boolean =>
  node.kind === 'element' && node.tag === 'span' && node.attributes['aria-hidden'] === 'true'

export const containerElementRules: Readonly<Record<string, ElementRule>> = { details: detailsRule }
export const containerMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/group': groupRule,
  'core/section': groupRule,
  'core/paragraph': groundedRule,
  'core/heading': groundedRule,
  'core/accordion-item': accordionItemRule,
  'core/details': detailsBlockRule,
}
