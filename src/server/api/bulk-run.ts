import type { CollectionSlug, Payload } from 'payload'
import { parse, stringify } from 'qs-esm'
import type { ApiBody, ApiRequest } from './api-request.ts'
import { collectionOf } from './collection-of.ts'

/** Documents that one transaction changes. Small enough that no other save waits long behind it. */
const BATCH = 50
const PARSER = {
  allowEmptyArrays: true,
  arrayLimit: 1000,
  depth: 10,
  ignoreQueryPrefix: true,
} as const

interface BulkTools {
  readonly payload: Payload
  readonly ask: (request: ApiRequest, body: ApiBody) => Promise<Response>
}

interface BulkAnswer {
  readonly docs: unknown[]
  readonly errors: unknown[]
  readonly message: unknown
}

/**
 * Runs what the back office does to many documents at once in batches, each its own transaction: "delete all"
 * and "empty the trash" ask for everything (`limit: 0`), which would hold the only writer until all is done.
 *
 * @returns one answer in Payload's shape, or undefined when the request is no bulk action
 */
export async function bulkRun(
  request: ApiRequest,
  body: ApiBody,
  { payload, ask }: BulkTools,
): Promise<Response | undefined> {
  const collection = bulkCollection(request, payload)
  if (collection === undefined || body.kind === 'stream') return undefined
  const query: Record<string, unknown> = parse(request.search, PARSER)
  const ids = await idsOf({ request, collection, query, payload })
  if (ids.length <= BATCH) return undefined
  const answers: Response[] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const where = { id: { in: ids.slice(start, start + BATCH) } }
    const search = stringify({ ...query, where, limit: 0 }, { addQueryPrefix: true })
    answers.push(await ask({ ...request, search }, body))
  }
  return joined(answers)
}

/** PATCH and DELETE on a whole collection, by staff. */
function bulkCollection(request: ApiRequest, payload: Payload): CollectionSlug | undefined {
  const { method, path, user } = request
  if (!user || (method !== 'PATCH' && method !== 'DELETE')) return undefined
  return /^\/api\/[^/]+\/?$/.test(path) ? collectionOf(payload, path) : undefined
}

/** The documents that are meant, as the person who asks may read them. */
async function idsOf({
  request,
  collection,
  query,
  payload,
}: {
  request: ApiRequest
  collection: CollectionSlug
  query: Record<string, unknown>
  payload: Payload
}): Promise<(string | number)[]> {
  const where = whereOf(query['where'])
  // Payload refuses a bulk action without a condition; its sentence shall reach the sender.
  if (!where) return []
  const { docs } = await payload.find({
    collection,
    where,
    ...(request.user && { user: request.user }),
    overrideAccess: false,
    trash: query['trash'] === 'true',
    draft: query['draft'] === 'true',
    depth: 0,
    limit: Number(query['limit'] ?? 0),
    pagination: false,
    select: { updatedAt: true },
  })
  return docs.map((document) => document.id)
}

function whereOf(given: unknown): Record<string, never> | undefined {
  const where: unknown = typeof given === 'string' ? JSON.parse(given) : given
  return isWhere(where) ? where : undefined
}

function isWhere(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

async function joined(answers: readonly Response[]): Promise<Response> {
  const parts = await Promise.all(answers.map(readAnswer))
  const docs = parts.flatMap((part) => part.docs)
  const errors = parts.flatMap((part) => part.errors)
  const message = parts.at(-1)?.message
  return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 })
}

/** A batch that failed as a whole is one error among the others; what went before it has been done. */
async function readAnswer(response: Response): Promise<BulkAnswer> {
  const body: unknown = await response.json()
  const given: Record<string, unknown> = { ...(typeof body === 'object' ? body : {}) }
  return {
    docs: Array.isArray(given['docs']) ? given['docs'] : [],
    errors: Array.isArray(given['errors']) ? given['errors'] : [],
    message: given['message'],
  }
}
