import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { OpenLink, Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import { classesOf, findElement, findElements, isElement, textOf, without } from '../html-query.ts'
import { parseHtml } from '../html-tree.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent } from '../inline-content.ts'
import type { ElementRule, MarkerRule, Surroundings, Walker } from '../walk.ts'
import { mediaIdOf, sourceOf } from './image-source.ts'
import { shownWidth } from './shown-width.ts'
import { linkOfOpen, openLink } from './text-rules.ts'

interface Picture {
  readonly image: HtmlElement
  readonly caption: readonly HtmlNode[]
  readonly link: OpenLink | undefined
  /** Words that may align it. */
  readonly align: readonly (string | undefined)[]
}

/** Our id of an image's file. */
export function imageFile(walker: Walker, image: HtmlElement): string | undefined {
  return walker.conversion.resolver.media({
    sourceId: mediaIdOf(image),
    url: sourceOf(image),
    alt: image.attributes['alt'],
  })
}

const imageRule: ElementRule = (element, around, walker) => {
  if (isEmoticon(element)) {
    return [
      {
        kind: 'text',
        text: element.attributes['alt'] ?? '',
        format: around.format,
        link: around.link,
      },
    ]
  }
  if (isPixel(element)) return pixelTokens(walker)
  return pictureTokens(walker, around, {
    image: element,
    caption: [],
    link: around.link,
    align: alignWords(element),
  })
}

/** What counts readers, and shows nothing. */
function isPixel({ attributes }: HtmlElement): boolean {
  return ['width', 'height'].every((name) => /^[01](?:px)?$/.test(attributes[name]?.trim() ?? ''))
}

function pixelTokens({ conversion }: Walker): Token[] {
  conversion.warn(
    'markup-removed',
    'An image of one pixel was removed: it counts readers and shows nothing.',
    'Une image d’un pixel a été retirée : elle compte les lecteurs et ne montre rien.',
  )
  return []
}

/** WordPress turned `:-)` into a small image whose alternative text is the emoticon. */
function isEmoticon(element: HtmlElement): boolean {
  const isSmiley = classesOf(element).some((name) => name === 'wp-smiley' || name === 'emoji')
  return isSmiley || /\/(?:images\/smilies|core\/emoji)\//.test(element.attributes['src'] ?? '')
}

export function pictureTokens(walker: Walker, around: Surroundings, picture: Picture): Token[] {
  const media = imageFile(walker, picture.image)
  if (media === undefined) return lostImage(walker, around, picture)
  const alt = picture.image.attributes['alt']?.trim()
  const caption = captionContent(walker, picture.caption)
  const link = linkOfOpen(picture.link)
  const block = {
    blockType: 'image' as const,
    media,
    ...(alt ? { alt } : {}),
    ...(caption === undefined ? {} : { caption }),
    ...(link === undefined ? {} : { link }),
    ...shownWidth(picture.image.attributes, sourceOf(picture.image)),
    ...appearanceOf(...picture.align, around.align === 'center' ? 'center' : undefined),
  }
  return [
    border(around.align),
    { kind: 'node', node: blockNode(walker.conversion, block) },
    border(around.align),
  ]
}

/** An image without an address: its words stay. */
function lostImage(walker: Walker, around: Surroundings, picture: Picture): Token[] {
  walker.conversion.warn(
    'media-missing',
    `An image has no usable address: ${picture.image.attributes['alt'] ?? 'without alternative text'}.`,
    `Une image n’a pas d’adresse utilisable : ${picture.image.attributes['alt'] ?? 'sans texte alternatif'}.`,
  )
  return [border(around.align), ...walker.tokens(picture.caption, around), border(around.align)]
}

/** `<figure>`: one image with its caption, or a box around something else with a caption below. */
const figureRule: ElementRule = (element, around, walker) => {
  const captions = element.children.filter((child) => isElement(child, 'figcaption'))
  const inside = without(element.children, (node) => isElement(node, 'figcaption'))
  const image = soleImage(inside)
  if (image === undefined) return walker.content(element, around)
  const nested = captions.length > 0 ? captions : findElements(element.children, 'figcaption')
  const words = [...alignWords(element), ...alignWords(image)]
  return pictureTokens(walker, around, {
    image,
    caption: nested.flatMap((node) => (node.kind === 'element' ? node.children : [])),
    link: linkAround(inside, walker) ?? around.link,
    align: words,
  })
}

const NOT_BESIDE_AN_IMAGE = ['table', 'iframe', 'video', 'audio', 'figure', 'pre', 'svg', 'object']

/** The one image of a figure that shows nothing else. */
function soleImage(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  const images = findElements(nodes, 'img')
  const others = findElements(nodes, ...NOT_BESIDE_AN_IMAGE)
  return images.length === 1 && others.length === 0 && textOf(nodes) === '' ? images[0] : undefined
}

export function linkAround(nodes: readonly HtmlNode[], walker: Walker): OpenLink | undefined {
  const anchor = findElement(nodes, 'a')
  return anchor === undefined || findElement(anchor.children, 'img') === undefined
    ? undefined
    : openLink(anchor, walker)
}

/** `[caption align="alignleft"]<img> words[/caption]`; before WordPress 3.4 the words were an attribute. */
const captionRule: MarkerRule = (marker, around, walker) => {
  const image = findElement(marker.children, 'img')
  const attribute =
    typeof marker.attributes['caption'] === 'string' ? marker.attributes['caption'] : ''
  const written = parseHtml(attribute)
  const rest = without(marker.children, (node) => node === image)
  if (image === undefined)
    return [border(), ...walker.tokens([...marker.children, ...written], around), border()]
  const align = marker.attributes['align']
  return pictureTokens(walker, around, {
    image,
    caption: [...rest, ...written],
    link: linkAround(marker.children, walker) ?? around.link,
    align: [typeof align === 'string' ? align : undefined, ...alignWords(image)],
  })
}

/** The `<img>` inside is what counts; the sources are sizes of it. */
const pictureRule: ElementRule = (element, around, walker) =>
  walker.tokens(findElements(element.children, 'img'), around)

export const imageElementRules: Readonly<Record<string, ElementRule>> = {
  img: imageRule,
  figure: figureRule,
  picture: pictureRule,
}
export const imageMarkerRules: Readonly<Record<string, MarkerRule>> = {
  caption: captionRule,
  wp_caption: captionRule,
}
