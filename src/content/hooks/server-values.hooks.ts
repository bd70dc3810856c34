import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { GlobalHookSet, HookSet } from '#publishing/hook-set.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { readTrusted, type Trusted } from '#publishing/trusted.ts'

type Data = Record<string, unknown>

/** Of what a client says, these are dropped; a trusted writer's own values stand. */
const withServerValues = (data: Data, trusted: Trusted | undefined): Data => {
  const { id, createdAt, updatedAt, ...content } = data
  if (trusted === undefined) return content
  return {
    ...content,
    ...named('id', trusted.id ?? id),
    ...named('createdAt', trusted.createdAt ?? createdAt),
    ...named('updatedAt', trusted.updatedAt ?? updatedAt),
  }
}

const named = (name: string, value: unknown): Data => (value === undefined ? {} : { [name]: value })

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Ids and dates come from the server, whatever the body says (payload.md 5.10: Payload takes the client's). */
const dropClientValues: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data = isRecord(args.data) ? withServerValues(args.data, readTrusted(req)) : {}
  return Object.assign({}, args, { data })
}

const editorOf = (req: PayloadRequest): string | undefined =>
  readTrusted(req)?.editedBy ?? personOf(req.user)?.id

/** Each state says who made it; a writer without a name leaves the last one. */
const signState: CollectionBeforeChangeHook = ({ data, req }) => {
  const editedBy = editorOf(req)
  return editedBy === undefined ? data : { ...data, editedBy }
}

/** First of all hooks: what comes after may rely on these values. */
export const serverValues = ({ versioned }: { versioned: boolean }): HookSet => ({
  beforeOperation: [dropClientValues],
  beforeChange: versioned ? [signState] : [],
})

/** The same for a global, whose id is its slug. */
export const globalServerValues: GlobalHookSet = {
  beforeChange: [
    ({ data, req }) => {
      const editedBy = editorOf(req)
      return editedBy === undefined ? data : { ...data, editedBy }
    },
  ],
}
