import {
  type Access,
  APIError,
  type Endpoint,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { requireAccess } from './access-complete.ts'
import { holdOrTakeOver } from './locks/take-over.hook.ts'

const LARGEST_PREFERENCE = 64 * 1024
const LONGEST_KEY = 256

const never: Access = () => false
const staff: Access = ({ req }) => personOf(req.user) !== undefined
const ownOnly: Access = ({ req }) => {
  const person = personOf(req.user)
  return person === undefined ? false : { 'user.value': { equals: person.id } }
}
/** To order files is to change files: whoever may change all of them. */
const whoMayOrderFiles: Access = ({ req }) => permissions.may(req.user, 'update', 'media', {})
const whoMayAddFiles: Access = ({ req }) => permissions.may(req.user, 'create', 'media')

const closed = {
  admin: () => false,
  create: never,
  read: never,
  update: never,
  delete: never,
  readVersions: never,
  unlock: never,
}

const locks = { ...closed, create: staff, read: staff, update: staff, delete: ownOnly }
/** Written through their own endpoint alone, where their size is known. */
const preferences = { ...closed, read: ownOnly, delete: ownOnly }
const folders = {
  ...closed,
  create: whoMayOrderFiles,
  read: whoMayAddFiles,
  update: whoMayOrderFiles,
  delete: whoMayOrderFiles,
}

const accessBySlug: Readonly<Record<string, typeof closed>> = {
  'payload-locked-documents': locks,
  'payload-preferences': preferences,
  'payload-folders': folders,
}

const tooLarge = (req: PayloadRequest) =>
  new APIError(
    req.i18n.language === 'fr'
      ? 'Une préférence a au plus 64 ko.'
      : 'A preference has at most 64 kB.',
    413,
    { code: 'preferences.too-large' },
    true,
  )

/** Payload's handler writes below all hooks, so the size is measured in front of it. */
const measured = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const body: unknown = await req.json?.()
    const size = Buffer.byteLength(JSON.stringify(body ?? null))
    const key = String(req.routeParams?.['key'] ?? '')
    if (size > LARGEST_PREFERENCE || key.length > LONGEST_KEY) throw tooLarge(req)
    return endpoint.handler(Object.assign(req, { json: () => Promise.resolve(body) }))
  },
})

function close(collection: SanitizedCollectionConfig): void {
  const slug: string = collection.slug
  Object.assign(collection.access, accessBySlug[slug] ?? closed)
  if (slug === 'payload-locked-documents') collection.hooks.beforeChange.push(holdOrTakeOver)
  if (slug === 'payload-preferences' && collection.endpoints)
    collection.endpoints = collection.endpoints.map((endpoint) =>
      endpoint.method === 'post' && endpoint.path === '/:key' ? measured(endpoint) : endpoint,
    )
  // Without endpoints Payload answers 501, as if a client had broken something.
  if (slug === 'payload-jobs' || collection.endpoints === false) collection.endpoints = []
}

/**
 * Payload adds collections of its own when it reads the config, open to any user. Locks are seen by
 * staff, kept by their holder and taken over in one's own name, preferences are one's own, folders are
 * ordered by who orders files; everything else is closed, also what a later version of Payload adds.
 *
 * @throws when any collection or global is left without an access rule
 */
export function closePayloadCollections(config: SanitizedConfig): SanitizedConfig {
  const own = new Set(permissions.cells().map(({ type }) => type))
  config.collections.filter(({ slug }) => !own.has(slug)).forEach(close)
  for (const { slug, access } of config.collections) requireAccess('collection', slug, access)
  for (const { slug, access } of config.globals) requireAccess('global', slug, access)
  return config
}
