import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { z } from 'zod'
import type { HookSet } from '#publishing/hook-set.ts'
import { changedSince } from './comments.errors.ts'

const expectedSchema = z.object({
  updatedAt: z.string().optional(),
  state: z.string().optional(),
})

/**
 * The context of a write that holds only for the comment as somebody saw it. Asked within the write's own
 * transaction, so that of two that saw the same only one is taken
 * (on a server without transactions: unless both come within a moment).
 */
export const expecting = (seen: z.infer<typeof expectedSchema>): Record<string, unknown> => ({
  expectedComment: seen,
})

const isOther = (seen: unknown, now: JsonObject | undefined): boolean => {
  const { updatedAt, state } = expectedSchema.parse(seen)
  return (
    (updatedAt !== undefined && updatedAt !== now?.['updatedAt']) ||
    (state !== undefined && state !== now?.['state'])
  )
}

/** @throws APIError `comments.changed-since` (409) */
const refuseOther: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  context,
  req,
}) => {
  const seen = context['expectedComment']
  if (operation === 'update' && seen !== undefined && isOther(seen, originalDoc))
    throw changedSince(req)
  return data
}

export const expectedComment: HookSet = { beforeChange: [refuseOther] }
