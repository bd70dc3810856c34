import type { HtmlElement } from './html-tree.ts'
import type { Alignment, TextFormat } from './lexical-nodes.ts'
import { FORMAT } from './lexical-nodes.ts'

/** What an inline element says of its text, as far as Lexical can say it. */
const FORMATS: Readonly<Record<string, TextFormat>> = {
  b: FORMAT.bold,
  strong: FORMAT.bold,
  i: FORMAT.italic,
  em: FORMAT.italic,
  cite: FORMAT.italic,
  dfn: FORMAT.italic,
  var: FORMAT.italic,
  address: FORMAT.italic,
  s: FORMAT.strikethrough,
  strike: FORMAT.strikethrough,
  del: FORMAT.strikethrough,
  u: FORMAT.underline,
  ins: FORMAT.underline,
  mark: FORMAT.highlight,
  code: FORMAT.code,
  kbd: FORMAT.code,
  samp: FORMAT.code,
  tt: FORMAT.code,
  sub: FORMAT.subscript,
  sup: FORMAT.superscript,
}

const STYLES: readonly (readonly [RegExp, TextFormat])[] = [
  [/font-weight\s*:\s*(bold|bolder|[6-9]00)/i, FORMAT.bold],
  [/font-style\s*:\s*(italic|oblique)/i, FORMAT.italic],
  [/text-decoration[^;]*:\s*[^;]*underline/i, FORMAT.underline],
  [/text-decoration[^;]*:\s*[^;]*line-through/i, FORMAT.strikethrough],
]

export function formatOf(element: HtmlElement): TextFormat {
  const own = FORMATS[element.tag] ?? 0
  const style = element.attributes['style']
  if (style === undefined) return own
  return STYLES.reduce(
    (format, [pattern, bit]) => (pattern.test(style) ? format | bit : format),
    own,
  )
}

const ALIGNED: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'start',
  center: 'center',
  centre: 'center',
  middle: 'center',
  right: 'right',
  end: 'end',
  justify: 'justify',
}

/** Alignment of an element's text: class of the block editor, style, old attribute, `<center>`. */
export function alignmentOf(element: HtmlElement): Alignment | undefined {
  if (element.tag === 'center') return 'center'
  const written = alignClass(element) ?? alignStyle(element) ?? alignAttribute(element)
  return written === undefined ? undefined : ALIGNED[written.toLowerCase()]
}

function alignClass({ attributes }: HtmlElement): string | undefined {
  return /\bhas-text-align-(left|center|right|justify)\b/.exec(attributes['class'] ?? '')?.[1]
}

function alignStyle({ attributes }: HtmlElement): string | undefined {
  return /(?:^|;)\s*text-align\s*:\s*(\w+)/i.exec(attributes['style'] ?? '')?.[1]
}

/** On images and tables the attribute says where they stand, not how their text runs. */
function alignAttribute({ tag, attributes }: HtmlElement): string | undefined {
  return tag === 'img' || tag === 'table' ? undefined : attributes['align']
}
