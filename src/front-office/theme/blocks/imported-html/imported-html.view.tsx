import { RawHtml } from '#front-office/http/render.tsx'
import type { ImportedHtmlView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** HTML of another system, sanitised: it gets the theme's own looks for bare elements. */
export const ImportedHtml = ({ block }: BlockProps<ImportedHtmlView>) => (
  <RawHtml className="imported-html flow" html={block.html} />
)
