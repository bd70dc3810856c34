'use client'

import { Button } from '@payloadcms/ui'
import { say, sayCount } from './comments-words.ts'
import { DestroyButton } from './destroy-button.tsx'
import { actionsFor } from './queue-actions.ts'
import type { OpenForm, QueueItemProps } from './queue-item.tsx'
import type { QueueRow } from './queue-row.ts'

interface ItemActionsProps extends QueueItemProps {
  form: OpenForm
  open: (form: OpenForm) => void
}

/** What can be done with one comment. Each button says with whose, for those who do not see the row. */
export const ItemActions = ({ desk, form, language, open, row }: ItemActionsProps) => {
  return (
    <div className="coulisse-queue__actions">
      {actionsFor([row.state]).map(({ word, state }) => (
        <Button
          aria-label={labelOf(row, say(language, word))}
          buttonStyle={word === 'approve' ? 'primary' : 'secondary'}
          disabled={desk.isBusy}
          key={word}
          margin={false}
          onClick={() => void desk.setState([row.id], state)}
          size="small"
        >
          {say(language, word)}
        </Button>
      ))}
      <FormToggles form={form} language={language} open={open} row={row} />
      {isAway(row) && (
        <DestroyButton
          ask={sayCount(language, 'deleteAsk', 1)}
          desk={desk}
          label={say(language, 'destroy')}
          language={language}
          name={row.id}
          order={{ ids: [row.id] }}
        />
      )}
    </div>
  )
}

const labelOf = ({ authorName }: QueueRow, word: string): string => `${word}: ${authorName}`

const isAway = ({ state }: QueueRow): boolean => state === 'spam' || state === 'trash'

/** What opens a form below the comment; who was put away is not answered. */
const FormToggles = ({ form, language, open, row }: Omit<ItemActionsProps, 'desk'>) => {
  const forms = isAway(row) ? (['edit'] as const) : (['answer', 'edit'] as const)
  return (
    <>
      {forms.map((one) => (
        <Button
          aria-label={labelOf(row, say(language, one))}
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-expanded': form === one }}
          key={one}
          margin={false}
          onClick={() => open(form === one ? undefined : one)}
          size="small"
        >
          {say(language, one)}
        </Button>
      ))}
    </>
  )
}
