'use client'

import { Button } from '@payloadcms/ui'
import { say, sayCount } from './comments-words.ts'
import { DestroyButton } from './destroy-button.tsx'
import type { QueueQuery } from './queue-query.ts'
import type { CommentState, QueueRow } from './queue-row.ts'
import { actionsFor } from './queue-actions.ts'
import type { QueueDesk } from './use-queue.ts'

interface BulkBarProps {
  desk: QueueDesk
  language: string
  query: QueueQuery
  rows: readonly QueueRow[]
}

/** What is done with all that is selected. */
export const BulkBar = ({ desk, language, query, rows }: BulkBarProps) => {
  const { selected } = desk
  const isAll = selected.length === rows.length
  const states = rows.filter(({ id }) => selected.includes(id)).map(({ state }) => state)
  return (
    <div className="coulisse-queue__bulk">
      <label className="coulisse-queue__all">
        <input
          checked={isAll}
          onChange={() => desk.select(isAll ? [] : rows.map(({ id }) => id))}
          type="checkbox"
        />{' '}
        {say(language, 'selectAll')}
      </label>
      {selected.length > 0 && <Selected desk={desk} language={language} states={states} />}
      {(query.state === 'spam' || query.state === 'trash') && query.comment === undefined && (
        <DestroyButton
          ask={say(language, 'emptyAsk')}
          desk={desk}
          label={say(language, query.state === 'spam' ? 'emptySpam' : 'emptyTrash')}
          language={language}
          name="all"
          order={{ all: query.state }}
        />
      )}
    </div>
  )
}

interface SelectedProps extends Pick<BulkBarProps, 'desk' | 'language'> {
  states: readonly CommentState[]
}

const Selected = ({ desk, language, states }: SelectedProps) => {
  const { selected, isBusy } = desk
  return (
    <>
      <span>{sayCount(language, 'selected', selected.length)}</span>
      {actionsFor(states).map(({ word, state }) => (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          key={word}
          margin={false}
          onClick={() => void desk.setState(selected, state)}
          size="small"
        >
          {say(language, word)}
        </Button>
      ))}
      {states.every((state) => state === 'spam' || state === 'trash') && (
        <DestroyButton
          ask={sayCount(language, 'deleteAsk', selected.length)}
          desk={desk}
          label={say(language, 'destroy')}
          language={language}
          name="selected"
          order={{ ids: selected }}
        />
      )}
    </>
  )
}
