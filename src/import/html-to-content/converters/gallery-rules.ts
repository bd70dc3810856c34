import { alignWords, appearanceOf } from '../appearance.ts'
import { blockNode } from '../conversion.ts'
import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import {
  childrenOf,
  classesOf,
  findAll,
  findElement,
  findElements,
  findFirst,
  isElement,
  isMarker,
} from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent } from '../inline-content.ts'
import type { RichText } from '../lexical-nodes.ts'
import type { MarkerRule, Surroundings, Walker } from '../walk.ts'
import { imageFile } from './image-rules.ts'
import { numberIn, textIn } from './marker-attributes.ts'

export type GalleryImage = { media: string; caption?: RichText }

export interface Gallery {
  readonly images: readonly GalleryImage[]
  readonly columns: number | undefined
  readonly crop: boolean
  readonly caption: RichText | undefined
  readonly align: readonly (string | undefined)[]
}

export function galleryTokens(walker: Walker, around: Surroundings, gallery: Gallery): Token[] {
  if (gallery.images.length === 0) return []
  const block = {
    blockType: 'gallery' as const,
    images: [...gallery.images],
    columns: Math.min(8, Math.max(1, gallery.columns ?? Math.min(3, gallery.images.length))),
    crop: gallery.crop,
    ...(gallery.caption === undefined ? {} : { caption: gallery.caption }),
    ...appearanceOf(...gallery.align),
  }
  return [
    border(around.align),
    { kind: 'node', node: blockNode(walker.conversion, block) },
    border(around.align),
  ]
}

/** A gallery block: inner image blocks today, a list of figures until WordPress 5.9. */
const galleryBlockRule: MarkerRule = (marker, around, walker) => {
  const figure = findElement(marker.children, 'figure', 'ul', 'div')
  const pictures = findAll(marker.children, isPicture)
  const images = pictures.flatMap((picture) => galleryImage(walker, picture))
  return galleryTokens(walker, around, {
    images,
    columns: numberIn(marker.attributes['columns']) ?? columnsIn(figure),
    crop: marker.attributes['imageCrop'] !== false,
    caption: captionContent(walker, ownCaption(marker.children)),
    align: [textIn(marker.attributes['align']), ...alignWords(figure)],
  })
}

/** The smallest box with one image and its caption; the gallery itself is none, though it may hold a single one. */
function isPicture(node: HtmlNode): boolean {
  if (isElement(node, 'img')) return true
  if (!(isElement(node, 'figure', 'li') || isMarker(node, 'core/image'))) return false
  return findElements([node], 'img').length === 1 && !isGallery(node)
}

function isGallery(node: HtmlNode): boolean {
  const isBoxed = (inner: HtmlNode) => isElement(inner, 'figure', 'li') || isMarker(inner)
  return isElement(node, 'figure') && findFirst(childrenOf(node), isBoxed) !== undefined
}

function galleryImage(walker: Walker, picture: HtmlNode): GalleryImage[] {
  const image = findElement([picture], 'img')
  const media = image === undefined ? undefined : imageFile(walker, image)
  if (media === undefined) return []
  const words = findElements([picture], 'figcaption').flatMap((element) => element.children)
  const caption = captionContent(walker, words)
  return [caption === undefined ? { media } : { media, caption }]
}

function columnsIn(element: HtmlElement | undefined): number | undefined {
  const named = classesOf(element).map((name) => /^columns-(\d)$/.exec(name)?.[1])
  return numberIn(named.find((count) => count !== undefined))
}

/** The gallery's caption, not those of its images. */
function ownCaption(nodes: readonly HtmlNode[]): HtmlNode[] {
  const captions = nodes.flatMap((node) => {
    if (isElement(node, 'figcaption') && !classesOf(node).includes('blocks-gallery-item__caption'))
      return node.kind === 'element' ? [node] : []
    const isBox = isElement(node, 'figure', 'div') && !isPicture(node)
    return isBox && node.kind === 'element'
      ? [...node.children].filter((child) => isElement(child, 'figcaption'))
      : []
  })
  return captions.flatMap((node) => (node.kind === 'element' ? [...node.children] : []))
}

export const galleryMarkerRules: Readonly<Record<string, MarkerRule>> = {
  'core/gallery': galleryBlockRule,
  'jetpack/tiled-gallery': galleryBlockRule,
  'jetpack/slideshow': galleryBlockRule,
}
