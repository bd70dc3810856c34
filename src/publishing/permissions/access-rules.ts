import type { Access, AccessResult, PayloadRequest, Where } from 'payload'
import { cellOf } from './decide.ts'
import type { Action, Cell, PermissionType, VisitorRule } from './permission-table.ts'
import { type Person, personOf } from './roles.ts'
import type { Subject } from './subject.ts'

/** All that Payload may ask of a collection or global; a missing one would mean "any user". */
export interface AccessRules {
  admin: (asked: { req: PayloadRequest }) => boolean
  create: Access
  read: Access
  update: Access
  delete: Access
  readVersions: Access
  unlock: Access
}

const both = (first: AccessResult, second: Where | undefined): AccessResult => {
  if (first === false || second === undefined) return first
  return first === true ? second : { and: [first, second] }
}

const either = (first: AccessResult, second: AccessResult): AccessResult => {
  if (first === true || second === true) return true
  if (first === false) return second
  return second === false ? first : { or: [first, second] }
}

/** @param prefix `version.` when versions are asked */
function whereOf(cell: Cell, person: Person, rule: PermissionType, prefix = ''): AccessResult {
  if (cell === 'all') return true
  if (cell === 'none' || rule.owner === undefined) return false
  const own: Where = { [`${prefix}${rule.owner.field}`]: { in: [person.id] } }
  if (cell === 'own') return own
  return { and: [own, { [`${prefix}_status`]: { not_equals: 'published' } }] }
}

function visitorsRead(rule: VisitorRule, req: PayloadRequest): AccessResult {
  return rule({ now: new Date(), overHttp: req.payloadAPI !== 'local' })
}

/** Trashing is told by the data that the update carries. */
function deleteAction(rule: PermissionType, data: unknown): Action {
  if (!rule.versioned) return 'delete'
  const trashes =
    typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)
  return trashes ? 'delete' : 'destroy'
}

const isPublished = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'

/**
 * The rules that Payload asks, made from one type's rows. They decide on what is stored, by a `where`
 * that the database answers; what depends on a draft and its published document at once is decided in
 * the hooks of `enforce-collection.ts`.
 */
export function accessRules(subject: Subject): AccessRules {
  const { table, type, rule } = subject
  const ask = (req: PayloadRequest, action: Action, prefix?: string): AccessResult => {
    const person = personOf(req.user)
    return (
      person !== undefined && whereOf(cellOf(table, person, action, type), person, rule, prefix)
    )
  }
  return {
    admin: ({ req }) => personOf(req.user) !== undefined,
    create: ({ req }) => {
      const person = personOf(req.user)
      return person !== undefined && cellOf(table, person, 'create', type) !== 'none'
    },
    read: ({ req }) => either(visitorsRead(rule.visitors, req), ask(req, 'read')),
    update: ({ req, data }) => {
      if (isPublished(data) && ask(req, 'publish') === false) return false
      return both(ask(req, 'update'), rule.writable)
    },
    delete: ({ req, data }) => both(ask(req, deleteAction(rule, data)), rule.writable),
    readVersions: ({ req }) => ask(req, 'readVersions', 'version.'),
    unlock: ({ req }) => ask(req, 'unlock'),
  }
}
