import { RichText } from '../../rich-text/rich-text.tsx'
import type { SectionView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Text and blocks on a ground of their own. */
export const Section = ({ block, context }: BlockProps<SectionView>) => (
  <div className="section flow">
    <RichText text={block.content} context={context} />
  </div>
)
