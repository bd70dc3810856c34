import type { CollectionBeforeChangeHook } from 'payload'
import type { HookSet } from '#publishing/hook-set.ts'
import { readTrusted } from '#publishing/trusted.ts'

const isPutAway = (state: unknown): boolean => state === 'spam' || state === 'trash'

/** What is put away remembers where it came from; what comes back forgets it. */
const noteFormerState: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (
    operation !== 'update' ||
    data['state'] === undefined ||
    data['state'] === originalDoc?.['state']
  )
    return data
  if (!isPutAway(data['state'])) return { ...data, stateBefore: null }
  return { ...data, stateBefore: originalDoc?.['state'] ?? null }
}

/** Mails tell of what is said here; what was said on an old site is no news. */
const noteWhomToTell: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && readTrusted(req) === undefined ? { ...data, tells: 'all' } : data

export const commentMarks: HookSet = { beforeChange: [noteFormerState, noteWhomToTell] }
