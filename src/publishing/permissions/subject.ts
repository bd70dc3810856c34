import type { PayloadRequest } from 'payload'
import { readTrusted } from '#publishing/trusted.ts'
import { cellOf } from './decide.ts'
import type { Action, Cell, PermissionTable, PermissionType } from './permission-table.ts'
import { personOf } from './roles.ts'

/** One type with its rows of the table: what the rules are about. */
export interface Subject {
  readonly table: PermissionTable
  readonly type: string
  readonly rule: PermissionType
}

/**
 * The cell that binds a request's writer.
 *
 * @returns undefined when nobody is bound: the server's own writers, and code of ours that acts for no person
 */
export function bindingCell(
  { table, type }: Subject,
  req: PayloadRequest,
  action: Action,
): Cell | undefined {
  const person = personOf(req.user)
  if (person === undefined || readTrusted(req) !== undefined) return undefined
  return cellOf(table, person, action, type)
}

/** Whether a request may publish; with `own` the hook asks again for each document. */
export function mayPublish(subject: Subject, req: PayloadRequest): boolean {
  if (readTrusted(req)?.publish === false) return false
  return bindingCell(subject, req, 'publish') !== 'none'
}
