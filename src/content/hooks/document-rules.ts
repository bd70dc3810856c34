import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeChangeHook,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { env, ownHosts } from '#config/env.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { mayWriteRawHtml } from '#content/permissions.table.ts'
import type { GlobalHookSet, HookSet } from '#publishing/hook-set.ts'
import { isRestoring } from '#publishing/permissions/restoring.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { readTrusted } from '#publishing/trusted.ts'
import { BadShape, withShapes } from './field-shapes.ts'
import { fieldPath } from './json-nodes.ts'
import { brokenLength, brokenLimit } from './limits.ts'
import { forbiddenAddresses, withoutForbiddenAddresses } from './link-schemes.ts'
import { withoutOwnHost } from './own-host.ts'
import { keepRawHtml } from './raw-html.ts'
import { refuseField } from './refuse-field.ts'

type Data = Record<string, unknown>

const badScheme = bilingual(
  'Links begin with https:, http:, mailto:, tel: or sms:, or lead to a place of this site.',
  'Un lien commence par https:, http:, mailto:, tel: ou sms:, ou mène à un endroit de ce site.',
)
const badShape = bilingual('This value cannot be read.', 'Cette valeur est illisible.')
const noRawHtml = bilingual(
  'Only administrators add raw HTML.',
  'Seuls les administrateurs ajoutent du HTML brut.',
)

const hosts = new Set(ownHosts(env))

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function shaped(req: PayloadRequest, data: Data, fields: FlattenedField[]): Data {
  const fieldsOf = (slug: string) =>
    req.payload.config.blocks?.find((block) => block.slug === slug)?.flattenedFields
  try {
    return withShapes(data, fields, fieldsOf)
  } catch (error) {
    if (error instanceof BadShape) refuseField(req, error.path, badShape)
    throw error
  }
}

/** Drafts skip Payload's validation, so what must hold for every state is checked on what comes in. */
function checkIncoming(req: PayloadRequest, given: Data, fields: FlattenedField[]): Data {
  const data = shaped(req, given, fields)
  const broken = brokenLimit(data) ?? brokenLength(data, fields)
  if (broken !== undefined) refuseField(req, broken.path, broken.sentence)
  if (readTrusted(req) !== undefined) return withoutOwnHost(withoutForbiddenAddresses(data), hosts)
  const bad = forbiddenAddresses(data)[0]
  if (bad !== undefined) refuseField(req, fieldPath(bad), badScheme)
  return withoutOwnHost(data, hosts)
}

const checkArguments: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const given: unknown = args.data
  if (!isRecord(given)) return args
  return Object.assign({}, args, { data: checkIncoming(req, given, collection.flattenedFields) })
}

const checkGlobalArguments: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update' || !isRecord(args.data)) return args
  return { ...args, data: checkIncoming(req, args.data, global.flattenedFields) }
}

const writesFreely = (req: PayloadRequest): boolean =>
  personOf(req.user) === undefined ||
  readTrusted(req) !== undefined ||
  mayWriteRawHtml(req.user) ||
  isRestoring(req)

function guardRawHtml(req: PayloadRequest, data: Data, stored: unknown, isCopy: boolean): Data {
  if (writesFreely(req)) return data
  const { document, added } = keepRawHtml(data, isRecord(stored) ? stored : {}, isCopy)
  const path = added[0]
  if (path !== undefined) refuseField(req, path, noRawHtml)
  return document
}

const guardDocument: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  guardRawHtml(req, data, originalDoc, operation === 'create')

const guardGlobal: GlobalBeforeChangeHook = ({ data, originalDoc, req }) =>
  guardRawHtml(req, data, originalDoc, false)

/** A first publication without a date happens now; a publication answers who asked for a review. */
const datePublication: CollectionBeforeChangeHook = ({ collection, data }) => {
  const has = (name: string) => collection.flattenedFields.some((field) => field.name === name)
  if (data['_status'] !== 'published') return data
  return {
    ...data,
    ...(has('publishedAt') && { publishedAt: data['publishedAt'] ?? new Date().toISOString() }),
    ...(has('review') && { review: 'none' }),
  }
}

/** The rules of every document: limits, addresses, raw HTML; after the permissions, before the type's own. */
export const documentRules = ({ versioned }: { versioned: boolean }): HookSet => ({
  beforeOperation: [checkArguments],
  beforeChange: [guardDocument, ...(versioned ? [datePublication] : [])],
})

export const globalDocumentRules: GlobalHookSet = {
  beforeOperation: [checkGlobalArguments],
  beforeChange: [guardGlobal],
}
