import { TextLink } from '../../partials/text-link.tsx'
import type { ButtonsView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Links that look like something to press. One that leads nowhere is left out. */
export const Buttons = ({ block, context }: BlockProps<ButtonsView>) => {
  const buttons = block.buttons.filter(({ link, label }) => link !== undefined && label !== '')
  if (buttons.length === 0) return undefined
  return (
    <ul className="buttons" role="list">
      {buttons.map(({ label, link, style }, index) => (
        <li key={index}>
          <TextLink link={link} context={context} className={`button is-${style}`}>
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
