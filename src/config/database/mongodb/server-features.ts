import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { z } from 'zod'

/** What a server that speaks MongoDB's protocol can do; not all can do all. */
export interface ServerFeatures {
  /** A name for people: `MongoDB 8.0.4`, `FerretDB v1.24.2`. */
  readonly name: string
  readonly transactions: boolean
  /** The aggregation stage `$lookup`, with which Payload joins. */
  readonly lookup: boolean
}

const buildInfoSchema = z.object({
  version: z.string(),
  ferretdbVersion: z.string().optional(),
  ferretdbFeatures: z.object({ aggregationStages: z.array(z.string()) }).optional(),
})

type Connection = MongooseAdapter['connection']

/** Asks the server what it is, and tries a transaction: neither its address nor its version tells of that. */
export async function readFeatures(connection: Connection): Promise<ServerFeatures> {
  const info = buildInfoSchema.parse(await connection.db?.admin().command({ buildInfo: 1 }))
  const { version, ferretdbVersion, ferretdbFeatures } = info
  return {
    name: ferretdbVersion === undefined ? `MongoDB ${version}` : `FerretDB ${ferretdbVersion}`,
    transactions: await hasTransactions(connection),
    lookup: ferretdbFeatures?.aggregationStages.includes('$lookup') ?? true,
  }
}

/**
 * How servers say no: IllegalOperation (a `mongod` alone), CommandNotFound (FerretDB), NotImplemented,
 * OperationNotSupportedInTransaction. https://www.mongodb.com/docs/manual/reference/error-codes/
 */
const REFUSALS: ReadonlySet<unknown> = new Set([20, 59, 238, 263])

async function hasTransactions(connection: Connection): Promise<boolean> {
  const session = connection.getClient().startSession()
  try {
    session.startTransaction()
    await connection.collection('payload-migrations').findOne({}, { session })
    await session.commitTransaction()
    return true
  } catch (error) {
    if (REFUSALS.has(codeOf(error))) return false
    throw error
  } finally {
    await session.endSession()
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
