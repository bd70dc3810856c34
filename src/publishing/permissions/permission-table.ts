import type { Where } from 'payload'
import type { Role } from './roles.ts'

/**
 * - `read`: drafts and all that only staff see, in the back office
 * - `delete`: to the trash, where a type has one
 * - `destroy`: for good
 */
export const actions = [
  'read',
  'create',
  'update',
  'publish',
  'delete',
  'destroy',
  'readVersions',
  'unlock',
] as const
export type Action = (typeof actions)[number]

/** `own-draft`: one's own, as long as it is not published. */
export type Cell = 'all' | 'own' | 'own-draft' | 'none'
export type Row = Readonly<Record<Action, Cell>>
export type PermissionTable = Readonly<Record<string, Readonly<Record<Role, Row>>>>

/** What somebody without an account may read; a `where` is asked of the database. */
export type VisitorRule = (asked: { now: Date; overHttp: boolean }) => boolean | Where

/** The field that says whose a document is. */
export interface OwnerField {
  readonly field: string
  readonly many: boolean
  /** Nobody chooses it, not even who may change everything. */
  readonly byServer: boolean
}

export interface PermissionType {
  readonly kind: 'collection' | 'global'
  /** Has drafts, versions and (collections) a trash. */
  readonly versioned: boolean
  readonly visitors: VisitorRule
  /** Absent where `own` makes no sense; `id` where a document is the person. */
  readonly owner?: OwnerField
  /** Rows that people may write at all; others are the server's. */
  readonly writable?: Where
}
export type PermissionTypes = Readonly<Record<string, PermissionType>>

const row = (cell: Cell): Row => ({
  read: cell,
  create: cell,
  update: cell,
  publish: cell,
  delete: cell,
  destroy: cell,
  readVersions: cell,
  unlock: cell,
})

export const everything: Row = row('all')
export const nothing: Row = row('none')

/** The named cells; every action left out is `none`. */
export const only = (cells: Partial<Row>): Row => ({ ...nothing, ...cells })
