import type { SeparatorView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** A pause between two thoughts. */
export const Separator = ({ block }: BlockProps<SeparatorView>) => (
  <hr className={`separator is-${block.style}`} />
)
