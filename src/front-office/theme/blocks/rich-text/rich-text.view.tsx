import { hasContent } from '../../rich-text/plain-text.ts'
import { RichText as Text } from '../../rich-text/rich-text.tsx'
import type { RichTextBlockView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Running text between other blocks of a page. */
export const RichText = ({ block, context }: BlockProps<RichTextBlockView>) =>
  hasContent(block.content) ? (
    <div className="rich-text flow">
      <Text text={block.content} context={context} />
    </div>
  ) : undefined
