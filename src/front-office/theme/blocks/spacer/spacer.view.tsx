import type { SpacerView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Empty room. */
export const Spacer = ({ block }: BlockProps<SpacerView>) => (
  <div className={`spacer is-${block.size}`} aria-hidden="true" />
)
