import type { GlobalHookSet, HookSet } from '#publishing/hook-set.ts'
import { type AccessRules, accessRules } from './access-rules.ts'
import { allows, cellOf, type Stored } from './decide.ts'
import { enforceCollection } from './enforce-collection.ts'
import { enforceGlobal } from './enforce-global.ts'
import {
  type Action,
  actions,
  type Cell,
  type PermissionTable,
  type PermissionType,
  type PermissionTypes,
} from './permission-table.ts'
import { personOf, type Role, roles } from './roles.ts'
import type { Subject } from './subject.ts'

/** One cell of the table, for tests and for the page about it. */
export interface NamedCell {
  readonly type: string
  readonly role: Role
  readonly action: Action
  readonly cell: Cell
}

export interface Permissions {
  /** @throws when the type is unknown */
  accessFor: (type: string) => AccessRules
  ruleOf: (type: string) => PermissionType
  enforce: (type: string) => HookSet
  enforceGlobal: (type: string) => GlobalHookSet
  /**
   * Whether a user may do something: to any document of the type, or to this one as stored.
   * Visitors (no user) may do nothing here: what they read is the access rules' part.
   */
  may: (user: unknown, action: Action, type: string, document?: Stored) => boolean
  cells: () => NamedCell[]
}

/**
 * Makes all that follows from the table of permissions.
 *
 * @param types what each type of content is like
 * @param table role × type × action
 * @throws when a type has no rows, or rows have no type: found when the site starts
 */
export function definePermissions(types: PermissionTypes, table: PermissionTable): Permissions {
  const unknown = Object.keys(table).find((type) => types[type] === undefined)
  if (unknown !== undefined) throw new Error(`The permission table has rows for "${unknown}".`)
  const subjectOf = (type: string): Subject => {
    const rule = types[type]
    if (rule === undefined || table[type] === undefined)
      throw new Error(`"${type}" has no permissions: add it to the permission table.`)
    return { table, type, rule }
  }
  Object.keys(types).forEach(subjectOf)
  return {
    accessFor: (type) => accessRules(subjectOf(type)),
    ruleOf: (type) => subjectOf(type).rule,
    enforce: (type) => enforceCollection(subjectOf(type)),
    enforceGlobal: (type) => enforceGlobal(subjectOf(type)),
    may: (user, action, type, document) => {
      const { rule } = subjectOf(type)
      const person = personOf(user)
      if (person === undefined) return false
      const cell = cellOf(table, person, action, type)
      if (document === undefined) return cell !== 'none'
      return allows(cell, { person, owner: rule.owner, document })
    },
    cells: () => Object.keys(types).flatMap((type) => cellsOf(table, type)),
  }
}

const cellsOf = (table: PermissionTable, type: string): NamedCell[] =>
  roles.flatMap((role) =>
    actions.map((action) => ({
      type,
      role,
      action,
      cell: table[type]?.[role][action] ?? 'none',
    })),
  )
