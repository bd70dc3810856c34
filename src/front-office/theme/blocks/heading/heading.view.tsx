import { anchorOf } from '../../outline.ts'
import type { HeadingView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** A heading between blocks. It is its own anchor unless the block was given one. */
export const Heading = ({ block, context }: BlockProps<HeadingView>) => {
  const { text, level, appearance } = block
  if (text === '') return undefined
  const Tag = `h${level}` as const
  context.outline.enter(level)
  const hasAnchor = appearance.anchor !== undefined && appearance.anchor !== ''
  return (
    <Tag
      className="heading"
      id={hasAnchor ? undefined : context.outline.idOf(block, anchorOf(text))}
    >
      {text}
    </Tag>
  )
}
