import { RawHtml } from '#front-office/http/render.tsx'
import { Notice } from '../../partials/notice.tsx'
import { fill } from '../../words/words.ts'
import type { ImportedHtmlView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** HTML of another system, sanitised: it gets the theme's own looks for bare elements. A plugin's place is a note for staff. */
export const ImportedHtml = ({ block, context }: BlockProps<ImportedHtmlView>) => {
  if (block.html !== '') return <RawHtml className="imported-html flow" html={block.html} />
  if (block.origin === undefined || !context.isStaff) return undefined
  return <Notice isShown>{fill(context.words.importedNote, { origin: block.origin })}</Notice>
}
