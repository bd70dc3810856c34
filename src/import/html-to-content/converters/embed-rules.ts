import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { findElement, findElements, isElement, textOf, without } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent } from '../inline-content.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'
import { standing } from './container-rules.ts'
import { embedAddress, isEmbeddable, ratioOf } from './embed-providers.ts'
import { textIn } from './marker-attributes.ts'

interface Embed {
  readonly url: string
  readonly title?: string | undefined
  readonly ratio?: ReturnType<typeof ratioOf>
  readonly caption?: readonly HtmlNode[]
  readonly align?: readonly (string | undefined)[]
}

export function embedTokens(walker: Walker, around: Surroundings, embed: Embed): Token[] {
  const caption = captionContent(walker, embed.caption ?? [])
  const block = {
    blockType: 'embed' as const,
    url: embedAddress(embed.url),
    ratio: embed.ratio ?? '16-9',
    ...(embed.title === undefined ? {} : { title: embed.title }),
    ...(caption === undefined ? {} : { caption }),
    ...appearanceOf(...(embed.align ?? [])),
  }
  return standing(around, [{ kind: 'node', node: blockNode(walker.conversion, block) }])
}

/** `<!-- wp:embed {"url": …} -->`, or one block for each provider until WordPress 5.6. */
const embedBlockRule: MarkerRule = (marker, around, walker) => {
  const figure = findElement(marker.children, 'figure')
  const captions = findElements(marker.children, 'figcaption').flatMap(
    (element) => element.children,
  )
  const words = textOf(without(marker.children, (node) => isElement(node, 'figcaption')))
  const url = textIn(marker.attributes['url']) ?? /https?:\/\/\S+/.exec(words)?.[0]
  if (url === undefined) return standing(around, walker.tokens(marker.children, around))
  return embedTokens(walker, around, {
    url,
    ratio: ratioOf(marker.attributes['className'], url),
    caption: captions,
    align: [textIn(marker.attributes['align']), ...alignWords(figure)],
  })
}

/** An address alone in a paragraph is an embed to WordPress, in blocks as in classic text. */
const paragraphRule: ElementRule = (element, around, walker) => {
  const url = around.isClassic || around.level === 'text' ? undefined : soleAddress(element)
  return url !== undefined && isEmbeddable(url)
    ? embedTokens(walker, around, { url, ratio: ratioOf(undefined, url) })
    : walker.content(element, around)
}

function soleAddress(element: HtmlElement): string | undefined {
  const [only, ...others] = element.children.filter(
    (node) => node.kind !== 'text' || node.text.trim() !== '',
  )
  if (others.length > 0 || only?.kind !== 'text') return undefined
  return /^\s*(https?:\/\/[^\s<>"]+)\s*$/.exec(only.text)?.[1]
}

/** `[embed]https://…[/embed]` */
const embedShortcodeRule: MarkerRule = (marker, around, walker) => {
  const url =
    /https?:\/\/\S+/.exec(textOf(marker.children))?.[0] ?? textIn(marker.attributes['src'])
  if (url === undefined) return walker.tokens(marker.children, around)
  return embedTokens(walker, around, { url, ratio: ratioOf(undefined, url) })
}

const iframeRule: ElementRule = (element, around, walker) => {
  const url = element.attributes['src'] ?? element.attributes['data-src']
  if (url === undefined || !/^(https?:)?\/\//.test(url)) {
    walker.conversion.warn(
      'markup-removed',
      'A frame without an address was removed.',
      'Un cadre sans adresse a été retiré.',
    )
    return []
  }
  const size = sizeOf(element)
  return embedTokens(walker, around, {
    url: url.replace(/^\/\//, 'https://'),
    title: textIn(element.attributes['title']),
    ratio: ratioOf(size, url),
  })
}

function sizeOf(element: HtmlElement): string | undefined {
  const width = Number.parseFloat(element.attributes['width'] ?? '')
  const height = Number.parseFloat(element.attributes['height'] ?? '')
  if (!(width > 0 && height > 0) || element.attributes['width']?.includes('%')) return undefined
  const known: readonly (readonly [number, string])[] = [
    [0.8, '9-16'],
    [1.15, '1-1'],
    [1.55, '4-3'],
    [2.2, '16-9'],
  ]
  return known.find(([limit]) => width / height < limit)?.[1]
}

/** Flash and its kin: the address is what is left to keep. */
const objectRule: ElementRule = (element, around, walker) => {
  const inner = findElement(element.children, 'embed', 'iframe')
  const param = findElements(element.children, 'param').find((node) =>
    /^(movie|src)$/i.test(node.attributes['name'] ?? ''),
  )
  const url =
    element.attributes['data'] ??
    element.attributes['src'] ??
    inner?.attributes['src'] ??
    param?.attributes['value']
  const rest = without(element.children, (node) => isElement(node, 'embed', 'param', 'iframe'))
  if (url === undefined || !/^(https?:)?\/\//.test(url))
    return standing(around, walker.tokens(rest, around))
  const tokens = embedTokens(walker, around, {
    url: url.replace(/^\/\//, 'https://'),
    ratio: ratioOf(undefined, url),
  })
  return [...tokens, ...walker.tokens(rest, around)]
}

const PROVIDER_BLOCKS =
  'amazon-kindle animoto cloudup collegehumor crowdsignal dailymotion facebook flickr funnyordie hulu imgur instagram issuu kickstarter meetup-com mixcloud photobucket polldaddy reddit reverbnation screencast scribd slideshare smugmug soundcloud speaker speaker-deck spotify ted tiktok tumblr twitter videopress vimeo wolfram wordpress wordpress-tv youtube'

export const embedElementRules: Readonly<Record<string, ElementRule>> = {
  p: paragraphRule,
  iframe: iframeRule,
  object: objectRule,
  embed: objectRule,
}
export const embedMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/embed': embedBlockRule,
  embed: embedShortcodeRule,
  ...Object.fromEntries(
    PROVIDER_BLOCKS.split(' ').map((name) => [`core-embed/${name}`, embedBlockRule]),
  ),
}
