import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  Forbidden,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { HookSet } from '#publishing/hook-set.ts'
import { type OperationArguments, readArguments, rewriteArguments } from './asked-write.ts'
import { allows, idsIn } from './decide.ts'
import type { Action, OwnerField } from './permission-table.ts'
import { personOf } from './roles.ts'
import { refuseRestore } from './restore-refused.ts'
import type { Trashing } from './state-rules.ts'
import { readStoredState } from './stored-state.ts'
import { bindingCell, type Subject } from './subject.ts'

/** The admin sends `deletedAt: null` with every save; only out of the trash it means something. */
function trashingOf(asked: OperationArguments, inTrash: boolean): Trashing {
  if (!('deletedAt' in asked.data)) return 'none'
  if (asked.data['deletedAt']) return 'trash'
  return asked.trash && inTrash ? 'untrash' : 'none'
}

/** Many at once: taking out of the trash looks at the trash alone, everything else leaves it alone. */
function narrowBulk(
  asked: OperationArguments,
  trashing: Trashing,
): { trash: boolean; where?: Where } {
  if (trashing !== 'untrash') return { trash: false }
  return { trash: true, where: { and: [asked.where ?? {}, { deletedAt: { exists: true } }] } }
}

async function rewriteUpdate(
  subject: Subject,
  req: PayloadRequest,
  { asked, collection }: { asked: OperationArguments; collection: CollectionSlug },
) {
  if (asked.id === undefined) {
    const trashing = trashingOf(asked, true)
    const rewritten = rewriteArguments(subject, req, { operation: 'update', asked, trashing })
    return { ...rewritten, ...narrowBulk(asked, trashing) }
  }
  const stored = asked.trash
    ? await readStoredState({ req, collection, id: asked.id, versioned: false })
    : undefined
  const inTrash = Boolean(stored?.row['deletedAt'])
  const trashing = trashingOf(asked, inTrash)
  const staysThere = inTrash && trashing === 'none'
  return rewriteArguments(subject, req, {
    operation: 'update',
    asked,
    trashing,
    inTrash: staysThere,
  })
}

/** Forces what is asked into what is allowed, before Payload looks at it. */
const forceState =
  (subject: Subject): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation === 'create') {
      const write = { operation, asked: readArguments(args), trashing: 'none' } as const
      return Object.assign({}, args, rewriteArguments(subject, req, write))
    }
    if (operation === 'update') {
      const asked = readArguments(args)
      const found = { asked, collection: collection.slug }
      return Object.assign({}, args, await rewriteUpdate(subject, req, found))
    }
    if (operation === 'restoreVersion') refuseRestore(req)
    return args
  }

/**
 * The last word on one stored document, for every door: its newest version says whose it is, its row
 * whether it is public. Payload's own `where` sees only one of the two.
 *
 * @throws Forbidden
 */
async function checkStored(
  subject: Subject,
  req: PayloadRequest,
  { collection, id, asked }: { collection: CollectionSlug; id: string | number; asked: Action[] },
) {
  const person = personOf(req.user)
  const cells = asked.map((action) => bindingCell(subject, req, action))
  const bound = cells.filter((cell) => cell === 'own' || cell === 'own-draft')
  if (person === undefined || bound.length === 0) return undefined
  const stored = await readStoredState({ req, collection, id, versioned: subject.rule.versioned })
  if (stored === undefined) return undefined
  const { owner } = subject.rule
  const state = { ...stored.latest, _status: stored.row['_status'] }
  if (!bound.every((cell) => allows(cell, { person, owner, document: state })))
    throw new Forbidden(req.t)
  return stored.latest
}

const guardChange =
  (subject: Subject): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (operation === 'create') return data
    const asked: Action[] = data['_status'] === 'published' ? ['update', 'publish'] : ['update']
    const id = idsIn(originalDoc)[0]
    if (id === undefined) return data
    const latest = await checkStored(subject, req, { collection: collection.slug, id, asked })
    const field = subject.rule.owner?.field
    // Who may change only what is theirs cannot give it away, nor take somebody in.
    return latest === undefined || field === undefined ? data : { ...data, [field]: latest[field] }
  }

const guardDelete =
  (subject: Subject): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    await checkStored(subject, req, { collection: collection.slug, id, asked: ['destroy'] })
  }

/** An account is its own owner, by its id: nothing is written there. */
const writtenOwner = ({ rule: { owner } }: Subject) => (owner?.field === 'id' ? undefined : owner)

const isNamed = (
  { byServer, field }: OwnerField,
  data: Readonly<Record<string, unknown>>,
): boolean => !byServer && idsIn(data[field]).length > 0

/** Who creates a document is its owner; only who may create for all can name somebody else. */
const giveOwner =
  (subject: Subject): CollectionBeforeChangeHook =>
  ({ data, operation, req }) => {
    const owner = writtenOwner(subject)
    const person = personOf(req.user)
    const cell = bindingCell(subject, req, 'create')
    if (operation !== 'create' || owner === undefined) return data
    if (person === undefined || cell === undefined) return data
    if (cell === 'all' && isNamed(owner, data)) return data
    return { ...data, [owner.field]: owner.many ? [person.id] : person.id }
  }

/** The hooks that hold the table and the state rules on a collection, whatever door a write comes through. */
export const enforceCollection = (subject: Subject): HookSet => ({
  ...(subject.rule.versioned && {
    beforeOperation: [forceState(subject)],
    beforeDelete: [guardDelete(subject)],
  }),
  beforeChange: [giveOwner(subject), ...(subject.rule.versioned ? [guardChange(subject)] : [])],
})
