import type { EmailField, FieldAccess, SelectField } from 'payload'
import { bilingual } from '#content/fields/bilingual.ts'
import { permissions } from '#content/permissions.table.ts'
import { personOf } from '#publishing/permissions/roles.ts'

/** Who may make accounts may give roles; nobody else, not even to themselves. */
const byWhoMakesAccounts: FieldAccess = ({ req }) => permissions.may(req.user, 'create', 'users')

/** One's own; those of all by who answers people: administrators and editors. */
const byOneselfOrModerators: FieldAccess = ({ req, doc, id }) =>
  permissions.may(req.user, 'update', 'comments') ||
  permissions.may(req.user, 'update', 'users', { id: doc?.['id'] ?? id })

const byStaff: FieldAccess = ({ req }) => personOf(req.user) !== undefined

/** Payload's own field, closed to colleagues. */
export const emailField: EmailField = {
  name: 'email',
  type: 'email',
  required: true,
  unique: true,
  access: { read: byOneselfOrModerators, update: byOneselfOrModerators },
}

export const roleField: SelectField = {
  name: 'role',
  type: 'select',
  required: true,
  index: true,
  saveToJWT: true,
  defaultValue: 'contributor',
  label: bilingual('Role', 'Rôle'),
  options: [
    { value: 'administrator', label: bilingual('Administrator', 'Administrateur') },
    { value: 'editor', label: bilingual('Editor', 'Éditeur') },
    { value: 'author', label: bilingual('Author', 'Auteur') },
    { value: 'contributor', label: bilingual('Contributor', 'Contributeur') },
    { value: 'designer', label: bilingual('Designer', 'Designer') },
  ],

  access: { create: byWhoMakesAccounts, read: byStaff, update: byWhoMakesAccounts },
}
