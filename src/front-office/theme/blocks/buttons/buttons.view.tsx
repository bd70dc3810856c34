import { ButtonList, usableButtons } from '../../partials/button-list.tsx'
import type { ButtonsView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Links that look like something to press. */
export const Buttons = ({ block, context }: BlockProps<ButtonsView>) =>
  usableButtons(block.buttons).length === 0 ? undefined : (
    <ButtonList buttons={block.buttons} context={context} />
  )
