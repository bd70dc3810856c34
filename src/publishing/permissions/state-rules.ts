export type Trashing = 'trash' | 'untrash' | 'none'

/** What a write asks for, as it came in. Nothing of it is believed. */
export interface AskedWrite {
  operation: 'create' | 'update'
  /** `data._status`, of any type. */
  status: unknown
  draft: boolean
  autosave: boolean
  unpublish: boolean
  trashing: Trashing
  mayPublish: boolean
}

/** What is saved: a draft version only, or the public row as well. */
export interface DecidedWrite {
  draft: boolean
  /** Absent: the stored one stays. */
  status?: 'draft' | 'published'
}

const savedDraft: DecidedWrite = { draft: true, status: 'draft' }

function decideUpdate(asked: AskedWrite): DecidedWrite {
  // Payload publishes an update with `draft` as well, and then starts from the newest draft; a bulk
  // update without it would publish the older public row instead.
  if (asked.status === 'published') return { draft: true, status: 'published' }
  const unpublishes = asked.unpublish || (asked.status === 'draft' && !asked.draft)
  return unpublishes ? { draft: false, status: 'draft' } : savedDraft
}

const publishes = ({ status, mayPublish, autosave }: AskedWrite): boolean =>
  status === 'published' && mayPublish && !autosave

/**
 * One rule for every door: only an explicit, allowed `published` makes public; a write that does not
 * say `_status` never changes what is public; who may not publish saves drafts, whatever is sent.
 */
export function decideWrite(asked: AskedWrite): DecidedWrite {
  if (asked.trashing === 'trash') return { draft: false }
  // Out of the trash: the row itself has to change, and comes back as a draft unless published.
  if (asked.trashing === 'untrash')
    return { draft: false, status: publishes(asked) ? 'published' : 'draft' }
  if (!asked.mayPublish || asked.autosave) return savedDraft
  if (asked.operation === 'update') return decideUpdate(asked)
  return publishes(asked) ? { draft: false, status: 'published' } : savedDraft
}
