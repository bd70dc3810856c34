import type {
  GlobalAfterChangeHook,
  GlobalBeforeOperationHook,
  GlobalSlug,
  PayloadRequest,
} from 'payload'
import { type DocumentValues, idOf, textOf, valuesOf } from '#publishing/document-values.ts'
import type { GlobalHookSet } from '#publishing/hook-set.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { lockHolder, makeLock, otherHolder } from './lock-rows.ts'
import { newerWords, takenOver } from './locks.errors.ts'

/** Under this name the request remembers that its writer holds the lock which Payload is about to drop. */
const HELD = 'heldGlobalLock'

/** What was saved last, as a draft or not. */
async function newestState(
  req: PayloadRequest,
  global: GlobalSlug,
): Promise<DocumentValues | undefined> {
  const { docs } = await req.payload.db.findGlobalVersions<Record<string, unknown>>({
    ...{ global, req, limit: 1, pagination: false, where: { latest: { equals: true } } },
  })
  return docs[0] && valuesOf(docs[0].version)
}

/** Whether the newest state is another person's. @throws when the form does not know it */
async function isAfterAnother(
  req: PayloadRequest,
  global: GlobalSlug,
  { own, base }: { own: string; base: string | undefined },
): Promise<boolean> {
  const newest = await newestState(req, global)
  const author = newest && idOf(newest['editedBy'])
  if (newest === undefined || author === undefined || author === own) return false
  if (base !== undefined && base !== textOf(newest, 'revision')) throw newerWords(req)
  return true
}

/** @returns whether Payload may write over the newest state, as it does with autosaves */
async function checkAutosave(
  req: PayloadRequest,
  global: GlobalSlug,
  writer: { own: string; base: string | undefined },
): Promise<boolean> {
  if ((await otherHolder(req, writer.own, { global })) !== undefined) throw takenOver(req)
  req.context[HELD] = (await lockHolder(req, { global })) === writer.own
  return !(await isAfterAnother(req, global, writer))
}

const lookBefore =
  (global: GlobalSlug): GlobalBeforeOperationHook =>
  async ({ args, operation, req }) => {
    req.context[HELD] = undefined
    const own = personOf(req.user)?.id
    if (operation !== 'update' || own === undefined) return args
    if ('autosave' in args && args.autosave === true) {
      const base = 'data' in args ? idOf(valuesOf(args.data)['revision']) : undefined
      // Without the word Payload makes a version of its own.
      const autosave = await checkAutosave(req, global, { own, base })
      return Object.assign({}, args, { overrideLock: true, autosave })
    }
    const isOthers = (await otherHolder(req, own, { global })) !== undefined
    return isOthers ? args : Object.assign({}, args, { overrideLock: true })
  }

const putBack =
  (global: GlobalSlug): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    const own = personOf(req.user)?.id
    if (req.context[HELD] !== true || own === undefined) return doc
    req.context[HELD] = undefined
    await makeLock(req, { global }, own)
    return doc
  }

/**
 * What {@link keepLock} does for documents: an autosave is refused while another person holds the form, keeps its
 * writer's lock, and writes over no colleague's newer words.
 *
 * @throws APIError `locks.taken-over` (423), `locks.newer-words` (409)
 */
export const keepGlobal = (global: GlobalSlug): GlobalHookSet => ({
  beforeOperation: [lookBefore(global)],
  afterChange: [putBack(global)],
})
