import { blockNode } from '../conversion.ts'
import { border } from '../flow-tokens.ts'
import { classesOf, findElements, isElement, textOf, without } from '../html-query.ts'
import type { HtmlElement, HtmlNode } from '../html-tree.ts'
import type { MarkerRule } from '../walk.ts'
import { standing } from './container-rules.ts'
import { idIn, textIn } from './marker-attributes.ts'

/** A file to download: its link names it, the button beside it says "Download". */
const fileRule: MarkerRule = (marker, around, walker) => {
  const links = findElements(marker.children, 'a')
  const named = links.find((anchor) => !classesOf(anchor).includes('wp-block-file__button'))
  const url = [marker.attributes['href'], named?.attributes['href'], links[0]?.attributes['href']]
  const media = walker.conversion.resolver.media({
    sourceId: idIn(marker.attributes['id']),
    url: url.map(textIn).find((address) => address !== undefined),
  })
  if (media === undefined) return standing(around, walker.tokens(marker.children, around))
  const button = links.find((anchor) => anchor !== named)
  const label = textOf(named?.children ?? [])
  const block = { blockType: 'file' as const, media, label, showButton: button !== undefined }
  const rest = without(marker.children, (node) => isElement(node, 'a', 'object'))
  return standing(around, [
    { kind: 'node', node: blockNode(walker.conversion, block) },
    border(around.align),
    ...walker.tokens(wordOf(button), around),
    ...walker.tokens(rest, around),
  ])
}

/** What a button says beyond "Download". */
function wordOf(button: HtmlElement | undefined): readonly HtmlNode[] {
  return button === undefined || isDownload(textOf(button.children)) ? [] : button.children
}

/** The theme writes the button's word itself, in the reader's language. */
function isDownload(label: string): boolean {
  return /^(download|télécharger|herunterladen|descargar|scarica|downloaden|baixar|transferir|ladda ner|pobierz|скачать|下载|ダウンロード)$/i.test(
    label,
  )
}

export const fileMarkerRules: Readonly<Record<string, MarkerRule>> = { 'core/file': fileRule }
