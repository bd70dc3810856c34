import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { decideWrite, type Trashing } from './state-rules.ts'
import { mayPublish, type Subject } from './subject.ts'

export type Data = Record<string, unknown>

const whereSchema = z.custom<Where>((value) => typeof value === 'object' && value !== null)

const flag = z.boolean().default(false).catch(false)

const argumentsSchema = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  data: z.record(z.string(), z.unknown()).default({}).catch({}),
  draft: flag,
  autosave: flag,
  trash: flag,
  unpublishAllLocales: z.union([z.boolean(), z.stringbool()]).default(false).catch(false),
  where: whereSchema.optional().catch(undefined),
})

/** The arguments of Payload's create, update and updateByID, as far as the state rules look at them. */
export type OperationArguments = z.infer<typeof argumentsSchema>

export const readArguments = (args: unknown): OperationArguments => argumentsSchema.parse(args)

/** Overwrites what was asked: nothing else of the body decides about the state any more. */
export interface Rewritten {
  data: Data
  draft: boolean
  // One document per language: Payload's own per-locale publishing is off, and its switches with it.
  publishSpecificLocale: undefined
  publishAllLocales: undefined
  unpublishAllLocales: undefined
}

interface Write {
  operation: 'create' | 'update'
  asked: OperationArguments
  trashing: Trashing
  /** A document in the trash is not made public there. */
  inTrash?: boolean
}

/** Applies the state rules to the arguments of one operation. */
export function rewriteArguments(
  subject: Subject,
  req: PayloadRequest,
  { operation, asked, trashing, inTrash = false }: Write,
): Rewritten {
  const { _status, deletedAt, ...rest } = asked.data
  const decided = decideWrite({
    operation,
    status: _status,
    draft: asked.draft,
    autosave: asked.autosave,
    unpublish: asked.unpublishAllLocales,
    trashing,
    mayPublish: mayPublish(subject, req) && !inTrash,
  })
  return {
    data: {
      // Trashing changes nothing else; its time is the server's.
      ...(trashing === 'trash' ? { deletedAt: new Date().toISOString() } : rest),
      ...(trashing === 'untrash' && { deletedAt: null }),
      ...(decided.status !== undefined && { _status: decided.status }),
    },
    draft: decided.draft,
    publishSpecificLocale: undefined,
    publishAllLocales: undefined,
    unpublishAllLocales: undefined,
  }
}
