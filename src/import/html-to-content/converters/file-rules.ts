import { blockNode } from '../conversion.ts'
import { border } from '../flow-tokens.ts'
import { classesOf, findElements, isElement, textOf, without } from '../html-query.ts'
import type { MarkerRule } from '../walk.ts'
import { standing } from './container-rules.ts'
import { idIn, textIn } from './marker-attributes.ts'

/** A file to download: its link names it, the button beside it says "Download". */
const fileRule: MarkerRule = (marker, around, walker) => {
  const links = findElements(marker.children, 'a')
  const named = links.find((anchor) => !classesOf(anchor).includes('wp-block-file__button'))
  const url =
    textIn(marker.attributes['href']) ?? named?.attributes['href'] ?? links[0]?.attributes['href']
  const media = walker.conversion.resolver.media({ sourceId: idIn(marker.attributes['id']), url })
  if (media === undefined) return standing(around, ...walker.tokens(marker.children, around))
  const button = links.find((anchor) => anchor !== named)
  const label = named === undefined ? '' : textOf(named.children)
  const block = { blockType: 'file' as const, media, label, showButton: button !== undefined }
  const rest = without(marker.children, (node) => isElement(node, 'a', 'object'))
  const word =
    button === undefined || isDownload(textOf(button.children))
      ? []
      : walker.tokens(button.children, around)
  return standing(
    around,
    { kind: 'node', node: blockNode(walker.conversion, block) },
    border(around.align),
    ...word,
    ...walker.tokens(rest, around),
  )
}

/** The theme writes the button's word itself, in the reader's language. */
function isDownload(label: string): boolean {
  return /^(download|télécharger|herunterladen|descargar|scarica|downloaden|baixar|transferir|ladda ner|pobierz|скачать|下载|ダウンロード)$/i.test(
    label,
  )
}

export const fileMarkerRules: Readonly<Record<string, MarkerRule>> = { 'core/file': fileRule }
