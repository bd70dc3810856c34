import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { inArray } from 'drizzle-orm'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { newId } from '#config/new-id.ts'
import { isMongodb, isSqlite } from './engine.ts'

type Values = object
type InTransaction = Partial<Pick<PayloadRequest, 'transactionID'>>

/** Rows of a store are flat: fields of one table, no arrays, no blocks, no relations to many. */
interface StoreRows {
  readonly payload: Payload
  readonly req: InTransaction
  readonly collection: CollectionSlug
}

/** SQLite takes 32,766 values in one statement; no store has more than thirty fields. */
const ROWS_AT_ONCE = 500

/** What SQLite and MongoDB say of a unique key that is taken. */
const DUPLICATE: ReadonlySet<unknown> = new Set(['SQLITE_CONSTRAINT_UNIQUE', 11000])

/**
 * Inserts flat rows in one statement per 500: Payload's own interface inserts them one by one.
 * Runs in the request's transaction. Ids are made here unless given.
 *
 * @throws what `isDuplicate` recognises, when a unique key is taken
 */
export async function insertRows(store: StoreRows, rows: readonly Values[]): Promise<void> {
  const now = new Date().toISOString()
  const complete = rows.map((row) => ({ id: newId(), createdAt: now, updatedAt: now, ...row }))
  for (const some of inPortions(complete)) await insert(store, some)
}

/** Sets the same values on rows named by id, in one statement per 500. */
export async function updateRows(
  store: StoreRows,
  ids: readonly string[],
  values: Values,
): Promise<void> {
  const complete = { updatedAt: new Date().toISOString(), ...values }
  for (const some of inPortions(ids)) await update(store, some, complete)
}

/** Whether an error says that a unique key is taken, on every engine and through every wrapper. */
export function isDuplicate(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && DUPLICATE.has(error.code)) return true
  return 'cause' in error && error.cause !== error && isDuplicate(error.cause)
}

async function insert(store: StoreRows, rows: (Values & { id: string })[]): Promise<void> {
  const { db } = store.payload
  if (isSqlite(db)) {
    const { session, table } = await sqliteTable(db, store)
    if ('run' in session) await session.insert(table).values(rows)
  } else if (isMongodb(db)) {
    const { model, session } = await mongodbModel(db, store)
    const documents = rows.map(({ id, ...row }) => ({ _id: id, ...row }))
    await model.insertMany(documents, { ...(session && { session }) })
  }
}

async function update(store: StoreRows, ids: string[], values: Values): Promise<void> {
  const { db } = store.payload
  if (isSqlite(db)) {
    const { session, table } = await sqliteTable(db, store)
    if ('run' in session) await session.update(table).set(values).where(inArray(table['id'], ids))
  } else if (isMongodb(db)) {
    const { model, session } = await mongodbModel(db, store)
    await model.updateMany({ _id: { $in: ids } }, { $set: values }, session && { session })
  }
}

async function sqliteTable(adapter: SQLiteAdapter, { req, collection }: StoreRows) {
  const transactionID = await req.transactionID
  const table = adapter.tables[adapter.tableNameMap.get(collection) ?? collection]
  if (table === undefined) throw new Error(`There is no table for ${collection}`)
  if (transactionID === undefined) return { session: adapter.drizzle, table }
  const session = adapter.sessions[String(transactionID)]?.db
  // Payload would write outside the transaction here, and the row would outlive a failed save.
  if (session === undefined) throw new Error(`The transaction that writes ${collection} is over`)
  return { session, table }
}

async function mongodbModel(adapter: MongooseAdapter, { req, collection }: StoreRows) {
  const model = adapter.collections[collection]
  if (model === undefined) throw new Error(`There is no collection ${collection}`)
  const transactionID = await req.transactionID
  const session = transactionID === undefined ? undefined : adapter.sessions[String(transactionID)]
  return { model, session }
}

function inPortions<Item>(items: readonly Item[]): Item[][] {
  const portions: Item[][] = []
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE) {
    portions.push(items.slice(start, start + ROWS_AT_ONCE))
  }
  return portions
}
