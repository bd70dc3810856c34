import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { textOf } from '../html-query.ts'
import { parseHtml } from '../html-tree.ts'
import type { HtmlElement, HtmlMarker, HtmlNode } from '../html-tree.ts'
import { decodedHtml, percentDecoded, shownNames } from '../shortcode-shown.ts'
import type { MarkerRule, Surroundings, Walker } from '../walk.ts'
import { standing } from './container-rules.ts'
import { idIn, numberIn, textIn } from './marker-attributes.ts'

const element = (
  tag: string,
  children: readonly HtmlNode[],
  attributes: HtmlElement['attributes'] = {},
): HtmlElement => ({ kind: 'element', tag, attributes, children })

/** The content of a box, below the words and the picture that are its settings. */
export const builderBoxRule: MarkerRule = (marker, around, walker) => {
  const [heading, ...lines] = shownNames(marker.name).filter((name) => !name.includes('button'))
  const nodes = [
    ...pictureIn(marker),
    ...wordsOf(marker, heading).map((words) => element('p', [element('strong', words)])),
    ...lines.flatMap((name) => wordsOf(marker, name)).map((words) => element('p', words)),
  ]
  return standing(around, [
    ...walker.tokens(nodes, around),
    ...standing({ ...around, align: '' }, walker.tokens(marker.children, around)),
    ...buttonsIn(marker, around, walker),
  ])
}

/** The words of one setting, as HTML; none or one. */
function wordsOf(marker: HtmlMarker, name: string | undefined): (readonly HtmlNode[])[] {
  const written = textIn(name === undefined ? undefined : marker.attributes[name])
  const nodes = written === undefined ? [] : parseHtml(written)
  return textOf(nodes) === '' ? [] : [nodes]
}

const PICTURES = ['src', 'image', 'image_url', 'image_src', 'url'] as const

/** A picture that is a setting: a number of the library, or an address that ends like one. */
function pictureIn(marker: HtmlMarker): HtmlElement[] {
  const alt = textIn(marker.attributes['alt']) ?? ''
  const number = ['image', 'image_id', 'photo'].map((name) => idIn(marker.attributes[name]))
  const id = number.find((value) => value !== undefined && /^\d+/.test(value))
  const urls = PICTURES.map((name) => textIn(marker.attributes[name]))
  const src = urls.find(
    (url) => url !== undefined && /\.(?:jpe?g|png|gif|webp|avif|svg)\b/i.test(url),
  )
  if (id === undefined && src === undefined) return []
  const named = id === undefined ? {} : { class: `wp-image-${Number.parseInt(id, 10)}` }
  return [element('img', [], { alt, ...named, ...(src === undefined ? {} : { src }) })]
}

/** Settings with a button's words, and those that may hold its address. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  button_text: ['button_url', 'button_link', 'url'],
  button_one_text: ['button_one_url'],
  button_two_text: ['button_two_url'],
  button: ['link'],
}

function buttonsIn(marker: HtmlMarker, around: Surroundings, walker: Walker): Token[] {
  const shown = shownNames(marker.name)
  return Object.entries(BUTTONS).flatMap(([words, addresses]) => {
    const label = textIn(marker.attributes[words])
    if (label === undefined || !shown.includes(words)) return []
    const href = addresses.map((name) => textIn(marker.attributes[name])).find(Boolean)
    return linkTokens(label, href, around, walker)
  })
}

/** A button as a row of one, or as a link where no block may stand. */
function linkTokens(
  label: string,
  href: string | undefined,
  around: Surroundings,
  walker: Walker,
): Token[] {
  const anchor = element('a', [{ kind: 'text', text: label }], href === undefined ? {} : { href })
  const button: HtmlMarker = {
    kind: 'marker',
    source: 'block',
    name: around.level === 'text' ? 'core/paragraph' : 'core/button',
    attributes: {},
    children: [element('p', [anchor])],
  }
  return walker.tokens([button], around)
}

const imageRule: MarkerRule = (marker, around, walker) => {
  const href = textIn(marker.attributes['url']) ?? textIn(marker.attributes['link'])
  const [picture] = pictureIn(marker)
  const isLinked = picture !== undefined && href !== undefined && /^(?:https?:|\/)/.test(href)
  const shown =
    picture === undefined ? [] : isLinked ? [element('a', [picture], { href })] : [picture]
  return standing(around, [
    ...walker.tokens(
      wordsOf(marker, 'title').map((words) => element('p', words)),
      around,
    ),
    ...walker.tokens([...shown, ...marker.children], around),
  ])
}

/** `[vc_custom_heading text="…" font_container="tag:h3|…"]`, `[fusion_title size="2"]…` */
const headingRule: MarkerRule = (marker, around, walker) => {
  const named = /tag:(h[1-6])/.exec(textIn(marker.attributes['font_container']) ?? '')?.[1]
  const size = numberIn(marker.attributes['size'])
  const level = textIn(marker.attributes['title_level'])
  const tag = named ?? level ?? (size === undefined ? 'h2' : `h${size}`)
  const words = [...wordsOf(marker, 'text'), ...wordsOf(marker, 'title')].flat()
  const children = [...words, ...marker.children]
  return walker.tokens([element(/^h[1-6]$/.test(tag) ? tag : 'h2', children)], around)
}

const buttonRule: MarkerRule = (marker, around, walker) => {
  const label =
    textIn(marker.attributes['button_text']) ??
    textIn(marker.attributes['title']) ??
    textOf(marker.children)
  return label === '' ? [] : linkTokens(label, addressOf(marker), around, walker)
}

/** WPBakery writes a link as `url:https%3A%2F%2F…|title:…`. */
function addressOf(marker: HtmlMarker): string | undefined {
  const written = ['button_url', 'link', 'href', 'url'].map((name) =>
    textIn(marker.attributes[name]),
  )
  const link = written.find((value) => value !== undefined)
  const encoded = /(?:^|\|)url:([^|]+)/.exec(link ?? '')?.[1]
  return encoded === undefined ? link : percentDecoded(encoded)
}

const rawHtmlRule: MarkerRule = (marker, around, walker) => {
  const html = decodedHtml(textOf(marker.children))
  const nodes = html === undefined ? marker.children : parseHtml(html)
  return standing(around, walker.tokens(nodes, around))
}

const ruleRule: MarkerRule = (marker, around, walker) => {
  const words = wordsOf(marker, 'title').map((title) => element('p', [element('strong', title)]))
  const separator = blockNode(walker.conversion, { blockType: 'separator', style: 'line' })
  const line: Token[] = around.level === 'text' ? [] : [{ kind: 'node', node: separator }]
  return standing(around, [...line, ...walker.tokens([...words, ...marker.children], around)])
}

const named = (names: string, rule: MarkerRule) =>
  Object.fromEntries(names.split(' ').map((name) => [name, rule]))

/** Builders' shortcodes that show something of their own; all others are boxes around content. */
export const builderMarkerRules: Readonly<Record<string, MarkerRule>> = {
  ...named('vc_single_image et_pb_image et_pb_fullwidth_image fusion_imageframe', imageRule),
  ...named('vc_custom_heading et_pb_heading fusion_title', headingRule),
  ...named('vc_btn vc_button vc_button2 et_pb_button fusion_button', buttonRule),
  ...named('vc_separator vc_text_separator et_pb_divider fusion_separator', ruleRule),
  vc_raw_html: rawHtmlRule,
  vc_empty_space: () => [],
}
