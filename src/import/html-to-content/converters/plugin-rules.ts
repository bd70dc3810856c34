import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { findAll, findElement, isElement, textOf } from '../html-query.ts'
import type { HtmlMarker, HtmlNode } from '../html-tree.ts'
import { isWrapperShortcode } from '../shortcode-names.ts'
import type { MarkerRule, Walker } from '../walk.ts'
import { builderBoxRule } from './builder-rules.ts'
import { unknownBlockRule } from './html-rules.ts'
import { textIn } from './marker-attributes.ts'

const LONGEST_ORIGIN = 2_000

/** What nobody here knows: a plugin's block, a builder's box, a plugin's shortcode. */
export const unknownMarkerRule: MarkerRule = (marker, around, walker) => {
  if (marker.source === 'block') return unknownBlockRule(marker, around, walker)
  if (isWrapperShortcode(marker.name)) return builderBoxRule(marker, around, walker)
  return pluginShortcodeRule(marker, around, walker)
}

/** A shortcode around content leaves the content; one that stands for content is a card that staff alone see. */
const pluginShortcodeRule: MarkerRule = (marker, around, walker) => {
  const written = `[${marker.name}]`
  if (holdsContent(marker)) {
    walker.conversion.warn(
      'shortcode-kept',
      `${written} is a plugin’s: what it encloses is kept, what it did with it is not.`,
      `${written} est d’une extension : ce qu’il entoure est gardé, pas ce qu’elle en faisait.`,
    )
    return walker.tokens(linked(marker), around)
  }
  walker.conversion.warn(
    'shortcode-kept',
    `${written} is a plugin’s: visitors see nothing in its place, staff see what was written.`,
    `${written} est d’une extension : les visiteurs ne voient rien à sa place, l’équipe voit ce qui était écrit.`,
  )
  return [noteToken(marker, walker), ...walker.tokens(marker.children, around)]
}

function holdsContent({ children }: HtmlMarker): boolean {
  const isMedia = (node: (typeof children)[number]) =>
    node.kind === 'marker' || isElement(node, 'img', 'iframe', 'video', 'audio', 'object')
  return textOf(children) !== '' || findAll(children, isMedia).length > 0
}

/** A button, a box that leads somewhere: its address is the best that there is to keep. */
function linked({ attributes, children }: HtmlMarker): readonly HtmlNode[] {
  const named = ['url', 'link', 'href'].map((name) => textIn(attributes[name]))
  const href = named.find((value) => value !== undefined && /^(?:https?:|mailto:|\/|#)/.test(value))
  if (href === undefined || findElement(children, 'a') !== undefined) return children
  return [{ kind: 'element', tag: 'a', attributes: { href }, children }]
}

function noteToken(marker: HtmlMarker, walker: Walker): Token {
  const origin = (marker.written ?? `[${marker.name}]`).slice(0, LONGEST_ORIGIN)
  return {
    kind: 'note',
    node: blockNode(walker.conversion, { blockType: 'imported-html', html: '', origin }),
  }
}
