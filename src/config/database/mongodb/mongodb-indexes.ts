import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Connection = MongooseAdapter['connection']
type Model = Connection['models'][string]

/**
 * Makes the indexes that the content model declares and the database lacks, all of a collection by one
 * command: Payload asks for each by itself, twice, at every start. Makes the collections on the way. Indexes
 * that are no longer declared stay: they cost little, and dropping one by mistake costs much.
 */
export async function ensureIndexes(connection: Connection): Promise<void> {
  const existing = new Set((await connection.listCollections()).map(({ name }) => name))
  await Promise.all(Object.values(connection.models).map((model) => ensureOf(model, existing)))
}

async function ensureOf(model: Model, existing: ReadonlySet<string>): Promise<void> {
  const { collection } = model
  const isNew = !existing.has(collection.collectionName)
  const known = isNew ? [] : await collection.indexes()
  const names = new Set(known.map(({ name }) => name))
  const missing = declaredBy(model).filter(({ name }) => !names.has(name))
  if (missing.length > 0) await collection.createIndexes(missing)
  else if (isNew) await model.createCollection()
}

/** The content model has ascending and descending indexes alone, some of them unique. */
function declaredBy({ schema }: Model) {
  const declared = schema.indexes().map(([fields, { unique, sparse }]) => {
    const key = new Map<string, 1 | -1>()
    for (const [name, direction] of Object.entries(fields)) key.set(name, direction === -1 ? -1 : 1)
    const name = nameOf(key)
    return { key, name, ...(unique && { unique: true }), ...(sparse && { sparse: true }) }
  })
  // Every collection has that one, and FerretDB 1.24 fails at being asked for it.
  return declared.filter(({ name }) => name !== '_id_1')
}

/** As the driver names an index that has no name of its own: `title_1_createdAt_-1`. */
const nameOf = (key: ReadonlyMap<string, number>): string =>
  [...key].map(([field, direction]) => `${field}_${String(direction)}`).join('_')
