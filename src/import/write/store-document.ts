import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { brokenLength, brokenLimit, limits } from '#content/hooks/limits.ts'
import { withoutForbiddenAddresses } from '#content/hooks/link-schemes.ts'
import { isRecord, textOf, valuesOf } from '#publishing/document-values.ts'
import type { Trusted } from '#publishing/trusted.ts'
import { IMPORTED_REVISION } from '../edited-documents.ts'
import { tooLarge } from '../import.errors.ts'
import { withEmptied } from './emptied-fields.ts'

/** A document as the content model stores it. */
export type Values = Readonly<Record<string, unknown>> & { readonly id: string }

export interface NewDocument {
  readonly collection: CollectionSlug
  readonly values: Values
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly isPublished?: boolean
}

type Data = Record<string, unknown>

type Operation = 'create' | 'update'

interface Writing {
  readonly req: PayloadRequest
  readonly config: SanitizedCollectionConfig
  readonly operation: Operation
  /** The document as it is; empty while it does not exist. */
  readonly previous: Data
}

/**
 * Writes a document as Payload's own operations do, with the hooks of its collection (rights, revision, address,
 * references, changes) and its version, in the transaction of the request, but without validating field by field:
 * texts of an import link to one another before all of them are there (docs/decisions/0042). The model's limits and
 * link schemes hold here as everywhere.
 *
 * @throws CodedError `import.too-large`; whatever a hook throws
 */
export async function storeDocument(
  req: PayloadRequest,
  given: NewDocument,
  operation: Operation = 'create',
): Promise<void> {
  const isUpdate = operation === 'update'
  const document = isUpdate
    ? { ...given, values: withEmptied(given.collection, given.values) }
    : given
  const { config } = req.payload.collections[document.collection]
  req.context['trusted'] = trustedOf(document)
  const previous = isUpdate ? await readStored(req, document) : {}
  const writing: Writing = { req, config, operation, previous }
  const data = withOrigin(await dataOf(writing, document), previous)
  const stored = await write(writing, document, data)
  if (config.versions) await storeVersion(req, config.slug, stored)
  await settle(writing, { stored, data })
}

async function readStored(req: PayloadRequest, { collection, values }: NewDocument): Promise<Data> {
  const where = { id: { equals: values.id } }
  return { ...valuesOf(await req.payload.db.findOne({ collection, where, req })) }
}

async function write(
  { req, operation, previous }: Writing,
  { collection, values }: NewDocument,
  data: Data,
): Promise<Data> {
  const { db } = req.payload
  // Reading each row back would take a third of the time; what it holds is known.
  const order = { collection, data, req, returning: false } as const
  if (operation === 'create') await db.create(order)
  else await db.updateOne({ ...order, id: values.id })
  return { ...previous, ...data }
}

/**
 * The run that made a document stays its run, so that undoing a later one, which only updated it, does not remove it. By
 * the revision the next run sees whether the newest state is still the one that an import wrote.
 */
function withOrigin(data: Data, previous: Data): Data {
  const { revision, imported } = data
  if (!isRecord(imported)) return data
  const run = textOf(valuesOf(previous['imported']), 'run') ?? imported['run']
  const details = { ...valuesOf(imported['data']), [IMPORTED_REVISION]: revision }
  return {
    ...data,
    imported: { ...imported, run, ...(revision === undefined ? {} : { data: details }) },
  }
}

function trustedOf({ values, createdAt, updatedAt }: NewDocument): Trusted {
  return {
    by: 'import',
    id: values.id,
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    publish: true,
  }
}

/** The document within the limits and after the hooks that may change it. */
async function dataOf(
  { req, config, operation, previous }: Writing,
  document: NewDocument,
): Promise<Data> {
  checkLimits(config, document)
  let data = withServerFields(config, document)
  const { beforeValidate = [], beforeChange = [] } = config.hooks
  for (const hook of [...beforeValidate, ...beforeChange]) {
    const changed: unknown = await hook({
      ...{ collection: config, context: req.context, data, operation, req },
      originalDoc: previous,
    })
    if (isRecord(changed)) data = changed
  }
  return data
}

function checkLimits(config: SanitizedCollectionConfig, { values }: NewDocument): void {
  const broken =
    brokenLimit(values, limits.importedCharacters) ?? brokenLength(values, config.flattenedFields)
  if (broken !== undefined) throw tooLarge(broken.path, broken.sentence.en)
}

function withServerFields(
  config: SanitizedCollectionConfig,
  { values, createdAt, updatedAt, isPublished }: NewDocument,
): Data {
  const created = createdAt ?? new Date().toISOString()
  return {
    ...withoutForbiddenAddresses(values),
    createdAt: created,
    updatedAt: updatedAt ?? created,
    ...(config.versions && { _status: isPublished === true ? 'published' : 'draft' }),
  }
}

async function storeVersion(
  req: PayloadRequest,
  collectionSlug: CollectionSlug,
  stored: Data,
): Promise<void> {
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug,
    createdAt: now,
    updatedAt: now,
    parent: String(stored['id']),
    req,
    returning: false,
    versionData: structuredClone(stored),
  })
}

async function settle(
  { req, config, operation, previous }: Writing,
  { stored, data }: { stored: Data; data: Data },
): Promise<void> {
  for (const hook of config.hooks.afterChange ?? []) {
    await hook({
      ...{ collection: config, context: req.context, data, doc: stored, operation, req },
      overrideAccess: true,
      previousDoc: previous,
    })
  }
}
