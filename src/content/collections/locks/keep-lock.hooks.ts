import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { idOf, valuesOf } from '#publishing/document-values.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { isOrdered } from '#publishing/versions/ordered-write.ts'
import { readAutosave, rememberAutosave } from './autosaved.ts'
import { keepWords } from './keep-words.hook.ts'
import { lockHolder, makeLock, otherHolder } from './lock-rows.ts'
import { takenOver } from './locks.errors.ts'

/** Under this name the request remembers whose lock on which document Payload is about to drop. */
const HELD = 'heldLock'

interface Target {
  readonly type: string
  readonly id: string
}

/** What is changed or deleted, when it is one document. */
function targetOf(
  type: string,
  { args, operation }: Pick<Parameters<CollectionBeforeOperationHook>[0], 'args' | 'operation'>,
): Target | undefined {
  if ((operation !== 'update' && operation !== 'delete') || !('id' in args)) return undefined
  const id = idOf(args.id)
  return id === undefined ? undefined : { type, id }
}

/** Nobody loses their lock by what a schedule does, nor by their own autosave. */
async function rememberHolder(req: PayloadRequest, target: Target): Promise<void> {
  const holder = await lockHolder(req, target)
  const isKept = isOrdered(req) || holder === personOf(req.user)?.id
  req.context[HELD] = isKept ? { id: target.id, holder } : undefined
}

/** @returns whether another person holds it who may edit it */
async function isHeldByOther(req: PayloadRequest, target: Target): Promise<boolean> {
  const own = personOf(req.user)?.id
  if (own === undefined || isOrdered(req)) return false
  return (await otherHolder(req, own, target)) !== undefined
}

/** Payload itself refuses explicit writes while another person holds a lock, whether or not they may edit. */
const lookBefore =
  (type: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const autosave = readAutosave({ args, operation })
    rememberAutosave(req, autosave)
    req.context[HELD] = undefined
    const target = targetOf(type, { args, operation })
    if (personOf(req.user) === undefined || target === undefined) return args
    const isOthers = await isHeldByOther(req, target)
    if (isOthers && autosave !== undefined) throw takenOver(req)
    if (autosave !== undefined || isOrdered(req)) await rememberHolder(req, target)
    return isOthers ? args : Object.assign({}, args, { overrideLock: true })
  }

const putBack =
  (type: string): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const id = idOf(valuesOf(doc)['id'])
    const held = valuesOf(req.context[HELD])
    const holder = idOf(held['holder'])
    if (id === undefined || holder === undefined || held['id'] !== id) return doc
    req.context[HELD] = undefined
    await makeLock(req, { type, id }, holder)
    return doc
  }

/**
 * Payload drops a document's lock with every save, autosaves too: nobody would ever meet the lock of somebody who is
 * writing. An autosave keeps its writer's lock, and is refused while another person holds it, because it would write
 * the older form over theirs. What a schedule does takes the document from nobody's hands. An explicit save or
 * publication lets go, as before.
 */
export const keepLock = (type: string): HookSet => ({
  beforeOperation: [lookBefore(type)],
  beforeChange: [keepWords],
  afterChange: [putBack(type)],
})
