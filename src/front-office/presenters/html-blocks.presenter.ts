import { numberAt, textAt, type Stored } from '../queries/stored.ts'
import type { ImportedHtmlView, RawHtmlView } from '../theme/blocks/block.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { sanitizeImportedHtml } from './imported-html.ts'
import { frameHref } from './frame-href.ts'
import type { PresentContext } from './present-context.ts'

export const presentImportedHtml = (
  context: PresentContext,
  block: Stored,
  key: string,
): ImportedHtmlView => ({
  ...blockBase(context, block, { blockType: 'imported-html', key }),
  html: sanitizeImportedHtml(textAt(block, 'html') ?? ''),
  origin: textAt(block, 'origin'),
})

/** Not sanitised: the view puts it into a sandboxed frame. */
export const presentRawHtml = (
  context: PresentContext,
  block: Stored,
  key: string,
): RawHtmlView => ({
  ...blockBase(context, block, { blockType: 'raw-html', key }),
  html: textAt(block, 'html') ?? '',
  frameHref: frameHref(context, textAt(block, 'html') ?? ''),
  title: textAt(block, 'title'),
  height: numberAt(block, 'height', { min: 40, max: 4000, fallback: 320 }),
})
