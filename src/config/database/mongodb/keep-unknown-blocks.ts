import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Schema = MongooseAdapter['connection']['models'][string]['schema']

/**
 * A block that this version does not know keeps its fields when its document is saved. Mongoose would leave
 * nothing but its type: the schema that all blocks of a field share has no fields and is strict.
 */
export function keepUnknownBlocks({ connection }: MongooseAdapter): void {
  for (const { schema } of Object.values(connection.models)) openBlocks(schema)
}

function openBlocks(schema: Schema): void {
  schema.eachPath((_name, type) => {
    if (!holdsDocuments(type)) return
    if (type.schema.get('discriminatorKey') === 'blockType') type.schema.set('strict', false)
    openBlocks(type.schema)
  })
  for (const each of Object.values(schema.discriminators ?? {})) openBlocks(each)
}

const holdsDocuments = (type: object): type is { readonly schema: Schema } =>
  'schema' in type && typeof type.schema === 'object' && type.schema !== null
