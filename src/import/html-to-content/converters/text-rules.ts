import { linkValue } from '../conversion.ts'
import type { OpenLink, Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { textOf } from '../html-query.ts'
import type { HtmlElement } from '../html-tree.ts'
import { inlineContent } from '../inline-content.ts'
import { alignmentOf } from '../inline-formats.ts'
import { heading, rule } from '../lexical-nodes.ts'
import type { HeadingTag } from '../lexical-nodes.ts'
import type { ElementRule, Surroundings, Walker } from '../walk.ts'

/** A page has one `h1`, its title; the ranks below keep their number. */
const HEADINGS: Readonly<Record<string, HeadingTag>> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h5',
  h6: 'h6',
}

const headingRule: ElementRule = (element, around, walker) => {
  const align = alignmentOf(element) ?? around.align
  const { inline, blocks, anchor } = inlineContent(walker, element.children, { ...around, align })
  const tokens: Token[] = [border(around.align)]
  if (anchor !== undefined) tokens.push({ kind: 'anchor', name: anchor })
  if (inline.length > 0)
    tokens.push({ kind: 'node', node: heading(HEADINGS[element.tag] ?? 'h2', inline, align) })
  return [...tokens, ...blocks.map((node): Token => ({ kind: 'node', node })), border(around.align)]
}

const breakRule: ElementRule = (_element, around) => [
  { kind: 'break', from: around.isClassic ? 'classic-tag' : 'tag', align: around.align },
]

const ruleRule: ElementRule = (_element, around) => [
  border(around.align),
  { kind: 'node', node: rule() },
  border(around.align),
]

const linkRule: ElementRule = (element, around, walker) =>
  walker.content(element, { ...around, link: openLink(element, walker) ?? around.link })

/** Where an `<a>` leads; nothing for a name without address, or a scheme that runs code. */
export function openLink(element: HtmlElement, walker: Walker): OpenLink | undefined {
  const href = element.attributes['href']?.trim()
  if (href === undefined || href === '') return undefined
  const target = walker.conversion.resolver.link(href)
  if (target === undefined) {
    walker.conversion.warn(
      'link-broken',
      `The link “${textOf(element.children).slice(0, 60)}” led to ${href.slice(0, 120)} and is plain text now.`,
      `Le lien « ${textOf(element.children).slice(0, 60)} » menait à ${href.slice(0, 120)} et est désormais du simple texte.`,
    )
    return undefined
  }
  return { target, newTab: element.attributes['target'] === '_blank' }
}

/** The same link as a block's link group takes it. */
export function linkOfOpen(link: OpenLink | undefined) {
  return link === undefined ? undefined : linkValue(link.target, link.newTab)
}

const quoted = (value: string, around: Surroundings): Token => ({
  kind: 'text',
  text: value,
  format: around.format,
  link: around.link,
})

/** Browsers write the quotation marks of `<q>`; in running text they must be there. */
const inlineQuoteRule: ElementRule = (element, around, walker) => [
  quoted('“', around),
  ...walker.content(element, around),
  quoted('”', around),
]

const codeThatRuns: ElementRule = (element, _around, walker) => {
  walker.conversion.warn(
    'markup-removed',
    `<${element.tag}> was removed: a page runs no code of its own.`,
    `<${element.tag}> a été retiré : une page n’exécute pas de code.`,
  )
  return []
}

const nothing: ElementRule = () => []

export const textRules: Readonly<Record<string, ElementRule>> = {
  h1: headingRule,
  h2: headingRule,
  h3: headingRule,
  h4: headingRule,
  h5: headingRule,
  h6: headingRule,
  br: breakRule,
  hr: ruleRule,
  a: linkRule,
  q: inlineQuoteRule,
  script: codeThatRuns,
  style: codeThatRuns,
  link: nothing,
  meta: nothing,
  wbr: nothing,
}
