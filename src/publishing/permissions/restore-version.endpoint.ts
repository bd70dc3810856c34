import type { CollectionSlug, Endpoint, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { revisionContent } from '#publishing/versions/revision-content.ts'
import { markRestoring } from './restoring.ts'

const versionSchema = z.object({
  parent: z.unknown(),
  version: z.record(z.string(), z.unknown()),
})
type Version = z.infer<typeof versionSchema>

const wantsDraft = (req: PayloadRequest): boolean => String(req.query['draft']) === 'true'

/** As it was: published if it was published then and nobody asks for a draft; permissions decide after this. */
const restored = (
  req: PayloadRequest,
  { version }: Version,
  fields: FlattenedField[],
): Record<string, unknown> => ({
  ...revisionContent(version, fields),
  _status: version['_status'] === 'published' && !wantsDraft(req) ? 'published' : 'draft',
})

const respond = (req: PayloadRequest, result: object): Response =>
  Response.json({ ...result, message: req.t('version:restoredSuccessfully') })

const versionId = (req: PayloadRequest): string => String(req.routeParams?.['id'])

async function restoreDocument(req: PayloadRequest, collection: CollectionSlug): Promise<Response> {
  const { payload } = req
  const asked = { collection, id: versionId(req), depth: 0, req }
  // First asked as the person, then read whole: some fields may not be read by everybody who may restore.
  await payload.findVersionByID({ ...asked, overrideAccess: false })
  const version = versionSchema.parse(
    await payload.findVersionByID({ ...asked, overrideAccess: true }),
  )
  markRestoring(req)
  const result = await payload.update({
    collection,
    id: String(version.parent),
    data: restored(req, version, payload.collections[collection].config.flattenedFields),
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return respond(req, result)
}

async function restoreGlobal(req: PayloadRequest, slug: GlobalSlug): Promise<Response> {
  const { payload } = req
  const asked = { slug, id: versionId(req), depth: 0, req }
  await payload.findGlobalVersionByID({ ...asked, overrideAccess: false })
  const version = versionSchema.parse(
    await payload.findGlobalVersionByID({ ...asked, overrideAccess: true }),
  )
  const config = payload.globals.config.find((global) => global.slug === slug)
  markRestoring(req)
  const result = await payload.updateGlobal({
    slug,
    data: restored(req, version, config?.flattenedFields ?? []),
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return respond(req, result)
}

/** Takes the place of Payload's endpoint of the same path, which our own come before. */
export const restoreDocumentEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: (req) => restoreDocument(req, collection),
})

/** The same for a global. */
export const restoreGlobalEndpoint = (slug: GlobalSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: (req) => restoreGlobal(req, slug),
})
