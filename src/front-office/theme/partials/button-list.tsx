import type { ButtonView } from '../blocks/part-block.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { TextLink } from './text-link.tsx'

interface ButtonListProps {
  buttons: ButtonView[]
  context: RenderContext
}

/** Those that lead somewhere and say where. */
export const usableButtons = (buttons: ButtonView[]): ButtonView[] =>
  buttons.filter(({ link, label }) => link !== undefined && label !== '')

/** Links that look like something to press. One that leads nowhere is left out. */
export const ButtonList = ({ buttons, context }: ButtonListProps) => {
  const usable = usableButtons(buttons)
  return usable.length === 0 ? undefined : (
    <ul className="buttons" role="list">
      {usable.map(({ label, link, style }, index) => (
        <li key={index}>
          <TextLink link={link} context={context} className={`button is-${style}`}>
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
