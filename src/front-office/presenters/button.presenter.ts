import { choiceAt, storedAt, storedList, textAt, type Stored } from '../queries/stored.ts'
import type { ButtonView } from '../theme/blocks/part-block.view-data.ts'
import { presentLink } from './link.presenter.ts'
import type { PresentContext } from './present-context.ts'

/** The buttons of a block, named by themselves or by what they lead to. */
export const presentButtonList = (context: PresentContext, block: Stored): ButtonView[] =>
  storedList(block, 'buttons').flatMap((button) => {
    const link = presentLink(context, storedAt(button, 'link'))
    const label = textAt(button, 'label') ?? link?.label
    const style = choiceAt(button, 'style', ['filled', 'outline', 'quiet'])
    return label === undefined ? [] : [{ label, link, style }]
  })
