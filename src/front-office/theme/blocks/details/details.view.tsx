import { RichText } from '../../rich-text/rich-text.tsx'
import type { DetailsView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** A question and its answer, opened without script. */
export const Details = ({ block, context }: BlockProps<DetailsView>) => (
  <details className="details" open={block.open}>
    <summary>{block.summary}</summary>
    <div className="details-text flow">
      <RichText text={block.content} context={context} />
    </div>
  </details>
)
