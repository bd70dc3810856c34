import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { idOf, isRecord, valuesOf } from '#publishing/document-values.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { personOf } from '#publishing/permissions/roles.ts'

const LOCKS = 'payload-locked-documents'
/** As long as Payload's form takes a lock for held: five minutes after the last sign of life. */
const HELD_MS = 5 * 60_000
/** Under this name the request remembers the document whose lock its writer holds. */
const HELD = 'heldLock'

async function lockHolder(
  req: PayloadRequest,
  { type, id }: { type: string; id: string },
): Promise<string | undefined> {
  const where: Where = {
    and: [
      { 'document.relationTo': { equals: type } },
      { 'document.value': { equals: id } },
      { updatedAt: { greater_than: new Date(Date.now() - HELD_MS).toISOString() } },
    ],
  }
  const newest = { sort: '-updatedAt', limit: 1, pagination: false }
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    ...{ collection: LOCKS, req, where },
    ...newest,
  })
  const user = docs[0]?.['user']
  return isRecord(user) ? idOf(user['value']) : undefined
}

/** 423: somebody took the document over; what was typed stays in the form. */
const takenOver = (req: PayloadRequest) =>
  new APIError(
    req.i18n.language === 'fr'
      ? 'Quelqu’un d’autre modifie ce document : vos dernières frappes ne sont pas enregistrées. Reprenez la main pour continuer.'
      : 'Somebody else is editing this document: what you typed last is not saved. Take over to go on.',
    423,
    { code: 'locks.taken-over' },
    true,
  )

type Operation = Parameters<CollectionBeforeOperationHook>[0]

/** The document that an autosave is about; undefined for every other operation. */
function autosavedId({ args, operation }: Pick<Operation, 'args' | 'operation'>) {
  const isAutosave = 'autosave' in args && args.autosave === true
  return operation === 'update' && isAutosave && 'id' in args ? idOf(args.id) : undefined
}

const lookBefore =
  (type: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const person = personOf(req.user)
    const id = autosavedId({ args, operation })
    if (person === undefined || id === undefined) return args
    const holder = await lockHolder(req, { type, id })
    if (holder !== undefined && holder !== person.id) throw takenOver(req)
    req.context[HELD] = holder === undefined ? undefined : id
    return args
  }

const putBack =
  (type: string): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const id = idOf(valuesOf(doc)['id'])
    const person = personOf(req.user)
    if (person === undefined || id === undefined || req.context[HELD] !== id) return doc
    req.context[HELD] = undefined
    const document = { relationTo: type, value: id }
    const user = { relationTo: 'users', value: person.id }
    await req.payload.db.create({ collection: LOCKS, req, data: { document, user } })
    return doc
  }

/**
 * Payload drops a document's lock with every save, autosaves too: nobody would ever meet the lock of somebody who is
 * writing. An autosave keeps its writer's lock, and is refused while another person holds it, because it would write
 * the older form over theirs. An explicit save or publication lets go, as before.
 */
export const keepLock = (type: string): HookSet => ({
  beforeOperation: [lookBefore(type)],
  afterChange: [putBack(type)],
})
