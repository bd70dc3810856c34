import type { Action, Cell, OwnerField, PermissionTable } from './permission-table.ts'
import type { Person } from './roles.ts'

/** A document as stored; only its owner field and `_status` are looked at. */
export type Stored = Readonly<Record<string, unknown>>

/** @throws when the table has no such type: a permission forgotten, found at start */
export function cellOf(table: PermissionTable, person: Person, action: Action, type: string): Cell {
  const rows = table[type]
  if (rows === undefined) throw new Error(`The permission table says nothing of "${type}".`)
  return rows[person.role][action]
}

/** The ids in a relationship field: one or many, bare or populated. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null && 'id' in value) return idsIn(value.id)
  return []
}

export function owns(person: Person, owner: OwnerField | undefined, document: Stored): boolean {
  return owner !== undefined && idsIn(document[owner.field]).includes(person.id)
}

/** Whether a cell allows an action on this very document, given its stored state. */
export function allows(
  cell: Cell,
  { person, owner, document }: { person: Person; owner: OwnerField | undefined; document: Stored },
): boolean {
  if (cell === 'all') return true
  if (cell === 'none' || !owns(person, owner, document)) return false
  return cell === 'own' || document['_status'] !== 'published'
}
