import type { Field, FieldAccess } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { permissions } from '#content/permissions.table.ts'
import { personOf } from '#publishing/permissions/roles.ts'

interface Guard {
  create?: FieldAccess
  read?: FieldAccess
  update?: FieldAccess
}
type Guards = Record<string, Guard>

const byNobody: FieldAccess = () => false
const byStaff: FieldAccess = ({ req }) => personOf(req.user) !== undefined

/** Without a document (a query that names the field) only who may change every document. */
const byWhoUpdates =
  (slug: string): FieldAccess =>
  ({ req, doc }) =>
    permissions.may(req.user, 'update', slug, doc ?? {})

const byWhoUpdatesAll =
  (slug: string): FieldAccess =>
  ({ req }) =>
    permissions.may(req.user, 'update', slug, {})

const serverOnly: Guard = { create: byNobody, update: byNobody }
const serverOnlyForStaff: Guard = { ...serverOnly, read: byStaff }

/** Who wrote a comment, and what the site thinks of it. */
const commentGuards: Guards = {
  authorEmail: { read: byStaff },
  face: serverOnly,
  ...{ reasons: serverOnlyForStaff, ipAddress: serverOnlyForStaff },
  ...{ stateBefore: serverOnlyForStaff, learnedAs: serverOnlyForStaff, tells: serverOnlyForStaff },
}

const ownerGuard = (slug: string): Guards => {
  const { owner } = permissions.ruleOf(slug)
  if (owner === undefined || owner.field === 'id') return {}
  if (owner.byServer) return { [owner.field]: serverOnlyForStaff }
  return { [owner.field]: { create: byWhoUpdatesAll(slug), update: byWhoUpdatesAll(slug) } }
}

const guardsOf = (slug: string): Guards => ({
  imported: serverOnlyForStaff,
  revision: serverOnlyForStaff,
  editedBy: serverOnlyForStaff,
  ...(permissions.ruleOf(slug).versioned && { password: { read: byWhoUpdates(slug) } }),
  ...ownerGuard(slug),
  ...(slug === 'comments' && commentGuards),
})

/**
 * Gives the fields that not everybody may read or write their rules, by name: the same name means the
 * same thing in every type.
 */
export const guardFields = (slug: string, fields: Field[]): Field[] => {
  const guards = guardsOf(slug)
  return fields.map((field): Field => {
    const guard = fieldAffectsData(field) ? guards[field.name] : undefined
    return guard === undefined || field.type === 'join'
      ? field
      : Object.assign({}, field, { access: guard })
  })
}
