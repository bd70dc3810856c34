import type { Payload, PayloadRequest, Where } from 'payload'
import { insertRows, updateRows } from '#config/database/store-rows.ts'
import type { Path } from '#content/payload-types.ts'

export type PathRow = Pick<
  Path,
  | 'id'
  | 'path'
  | 'state'
  | 'target'
  | 'targetType'
  | 'targetId'
  | 'destination'
  | 'status'
  | 'origin'
  | 'rule'
  | 'language'
>
export interface Target {
  readonly type: string
  readonly id: string
}

/** What reads and writes rows: a request, or a Payload without a transaction. */
export type PathsReq = { payload: Payload } & Partial<Pick<PayloadRequest, 'transactionID'>>

/** `type:id`, the one key of a document among all. */
export const keyOf = ({ type, id }: Target): string => `${type}:${id}`

export async function findRows(req: PathsReq, where: Where, limit = 0): Promise<PathRow[]> {
  const { docs } = await req.payload.db.find<PathRow>({
    collection: 'paths',
    req,
    where,
    limit,
    pagination: false,
  })
  return docs
}

const store = (req: PathsReq) => ({ payload: req.payload, req, collection: 'paths' }) as const

export const insertPaths = (req: PathsReq, rows: readonly Partial<Path>[]): Promise<void> =>
  rows.length === 0 ? Promise.resolve() : insertRows(store(req), rows)

export const changePaths = (
  req: PathsReq,
  ids: readonly string[],
  values: Partial<Path>,
): Promise<void> => (ids.length === 0 ? Promise.resolve() : updateRows(store(req), ids, values))

export async function deletePaths(req: PathsReq, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await req.payload.db.deleteMany({ collection: 'paths', req, where: { id: { in: [...ids] } } })
}
