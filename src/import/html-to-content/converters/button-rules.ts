import { alignWords, appearanceOf } from '../appearance.ts'
import type { BlockOf } from '../content-block.ts'
import { blockNode, linkValue } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { classesOf, findAll, findElement, isMarker, textOf } from '../html-query.ts'
import type { HtmlMarker } from '../html-tree.ts'
import type { MarkerRule, Surroundings, Walker } from '../walk.ts'
import { standing } from './container-rules.ts'
import { recordIn, textIn } from './marker-attributes.ts'
import { linkOfOpen, openLink } from './text-rules.ts'

/** The model's limit for one row of buttons. */
const MAX_BUTTONS = 12

type Button = NonNullable<BlockOf<'buttons'>['buttons']>[number]

const buttonsRule: MarkerRule = (marker, around, walker) => {
  const markers = findAll(marker.children, (node) => isMarker(node, 'core/button')).filter(
    (node) => node.kind === 'marker',
  )
  const layout = recordIn(marker.attributes['layout'])
  const words = [
    textIn(marker.attributes['align']),
    textIn(layout['justifyContent']),
    textIn(marker.attributes['contentJustification']),
  ]
  return rowTokens(walker, around, markers, words)
}

/** Until WordPress 5.4 a button stood alone. */
const buttonRule: MarkerRule = (marker, around, walker) => {
  const box = findElement(marker.children, 'div')
  const words = [textIn(marker.attributes['align']), ...alignWords(box)]
  return rowTokens(walker, around, [marker], words)
}

/** A button that leads nowhere is no button: its words are text, behind the row. */
function rowTokens(
  walker: Walker,
  around: Surroundings,
  markers: readonly HtmlMarker[],
  align: readonly (string | undefined)[],
): Token[] {
  const buttons: Button[] = []
  const words: Token[] = []
  for (const marker of markers) {
    const button = readButton(walker, marker)
    if (button !== undefined) buttons.push(button)
    else words.push(...standing(around, walker.tokens(marker.children, around)))
  }
  return [...buttonTokens(walker, around, buttons, align), ...words]
}

function readButton(walker: Walker, marker: HtmlMarker): Button | undefined {
  const anchor = findElement(marker.children, 'a')
  const label = textOf(marker.children)
  if (anchor === undefined || label === '') return undefined
  const link = linkOfOpen(openLink(anchor, walker))
  const style = isOutline(marker) ? 'outline' : 'filled'
  return link === undefined ? undefined : { id: walker.conversion.newId(), label, link, style }
}

function isOutline(marker: HtmlMarker): boolean {
  const box = findElement(marker.children, 'div', 'a')
  const words = [...classesOf(box), ...String(marker.attributes['className'] ?? '').split(/\s+/)]
  return words.includes('is-style-outline')
}

export function buttonTokens(
  walker: Walker,
  around: Surroundings,
  buttons: readonly Button[],
  align: readonly (string | undefined)[],
): Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < buttons.length; start += MAX_BUTTONS) {
    const row = buttons.slice(start, start + MAX_BUTTONS)
    tokens.push({
      kind: 'node',
      node: blockNode(walker.conversion, {
        blockType: 'buttons',
        buttons: row,
        ...appearanceOf(...align),
      }),
    })
  }
  return tokens.length === 0 ? [] : standing(around, tokens)
}

/** Links to profiles elsewhere: a row of quiet buttons that name the network. */
const socialLinksRule: MarkerRule = (marker, around, walker) => {
  const links = findAll(marker.children, (node) => isMarker(node, 'core/social-link')).filter(
    (node) => node.kind === 'marker',
  )
  const buttons = links.flatMap((social): Button[] => {
    const url = textIn(social.attributes['url'])
    const service = textIn(social.attributes['service'])
    const target =
      url === undefined
        ? undefined
        : walker.conversion.resolver.link(/^[\w.+-]+@[\w.-]+$/.test(url) ? `mailto:${url}` : url)
    if (target === undefined || service === undefined) return []
    const label =
      textIn(social.attributes['label']) ?? `${service.charAt(0).toUpperCase()}${service.slice(1)}`
    return [
      {
        id: walker.conversion.newId(),
        label,
        link: linkValue(target, false) ?? {},
        style: 'quiet',
      },
    ]
  })
  return buttonTokens(walker, around, buttons, [textIn(marker.attributes['align'])])
}

export const buttonMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/buttons': buttonsRule,
  'core/button': buttonRule,
  'core/social-links': socialLinksRule,
}
