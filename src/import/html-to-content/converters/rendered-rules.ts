import { alignWords } from '../appearance.ts'
import type { Token } from '../flow-tokens.ts'
import { classesOf, findAll, findElement, findElements, isElement, without } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import { captionContent } from '../inline-content.ts'
import type { ElementRule, Surroundings, Walker } from '../walk.ts'
import { galleryTokens } from './gallery-rules.ts'
import type { GalleryImage } from './gallery-rules.ts'
import { keptElementRule } from './html-rules.ts'
import { imageFile, linkAround, pictureTokens } from './image-rules.ts'

/** What WordPress makes of its shortcodes, copied back into a text: captions and galleries as HTML. */
const boxRule: ElementRule = (element, around, walker) => {
  const classes = classesOf(element)
  if (classes.includes('wp-caption')) return captionedTokens(element, around, walker)
  const isGallery =
    classes.includes('gallery') && findElement(element.children, 'img') !== undefined
  return isGallery ? renderedGallery(element, around, walker) : walker.content(element, around)
}

const isCaption = (node: HtmlNode): boolean =>
  isElement(node) &&
  (classesOf(node).some((name) =>
    /^(?:wp-caption-text|wp-caption-dd|gallery-caption)$/.test(name),
  ) ||
    node.tag === 'figcaption')

function captionedTokens(element: HtmlElement, around: Surroundings, walker: Walker): Token[] {
  const images = findElements(element.children, 'img')
  const [image] = images
  if (image === undefined || images.length > 1) return walker.content(element, around)
  const captions = findAll(element.children, isCaption)
  const rest = without(element.children, (node) => isCaption(node) || isElement(node, 'img'))
  return [
    ...pictureTokens(walker, around, {
      image,
      caption: captions.flatMap((node) => (node.kind === 'element' ? node.children : [])),
      link: linkAround(element.children, walker) ?? around.link,
      align: [...alignWords(element), ...alignWords(image)],
    }),
    ...walker.tokens(rest, around),
  ]
}

function renderedGallery(element: HtmlElement, around: Surroundings, walker: Walker): Token[] {
  const items = findAll(element.children, (node) =>
    isElement(node) ? classesOf(node).includes('gallery-item') || node.tag === 'img' : false,
  )
  const columns = classesOf(element)
    .map((name) => /^gallery-columns-(\d)$/.exec(name)?.[1])
    .find((count) => count !== undefined)
  const isTaken = (node: HtmlNode): boolean => items.includes(node)
  return [
    ...galleryTokens(walker, around, {
      images: items.flatMap((item) => renderedImage(item, walker)),
      columns: columns === undefined ? undefined : Number(columns),
      crop: true,
      caption: undefined,
      align: alignWords(element),
    }),
    ...walker.tokens(without(element.children, isTaken), around),
  ]
}

function renderedImage(item: HtmlNode, walker: Walker): GalleryImage[] {
  const image = findElement([item], 'img')
  const media = image === undefined ? undefined : imageFile(walker, image)
  if (media === undefined) return []
  const words = findAll([item], isCaption).flatMap((node) =>
    node.kind === 'element' ? node.children : [],
  )
  const caption = captionContent(walker, words)
  return [caption === undefined ? { media } : { media, caption }]
}

/** A list of terms has no counterpart; one that is a caption of WordPress 2 has. */
function listOfTerms(element: HtmlElement, around: Surroundings, walker: Walker): Token[] {
  const isCaptionBox = classesOf(element).includes('wp-caption')
  return isCaptionBox
    ? captionedTokens(element, around, walker)
    : keptElementRule(element, around, walker)
}

export const renderedRules: Readonly<Record<string, ElementRule>> = {
  div: boxRule,
  dl: listOfTerms,
}
