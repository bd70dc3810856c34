import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasAutosaveEnabled, hasDraftValidationEnabled } from 'payload/shared'
import type { CollectionSlug, Payload } from 'payload'
import { userOf } from '#server/api/request-user.ts'
import { redirect } from '#server/edge/answers.ts'

const ADDRESS = /^\/admin\/collections\/([a-z][a-z0-9-]*)\/create$/

/** Answers "New" and says whether it did; what it leaves alone, Payload answers. */
export type NewDocument = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>

/**
 * Where a type saves by itself, Payload answers "New" by rendering a whole empty form, throwing it away, making
 * the draft and leading to it. This makes the same draft as the same person and leads there at once, for less
 * than half of the server's time. Whoever is refused gets Payload's own answer.
 */
export function newDocument(payload: Payload): NewDocument {
  const types = typesThatSaveThemselves(payload)
  return async (req, res) => {
    const type = types.find((slug) => slug === ADDRESS.exec(req.url ?? '')?.[1])
    if (!type || req.method !== 'GET' || isPrefetch(req)) return false
    const id = await makeDraft(req, payload, type)
    if (id === undefined) return false
    redirect(res, 302, `/admin/collections/${type}/${id}`)
    return true
  }
}

function typesThatSaveThemselves({ config }: Payload): CollectionSlug[] {
  return config.collections
    .filter(
      (collection) => !hasDraftValidationEnabled(collection) && hasAutosaveEnabled(collection),
    )
    .map(({ slug }) => slug)
}

/** A browser or Next that only looks ahead must not leave drafts behind. */
function isPrefetch({ headers }: IncomingMessage): boolean {
  const purposes = [headers['sec-purpose'], headers['purpose']].join()
  return headers['next-router-prefetch'] !== undefined || purposes.includes('prefetch')
}

async function makeDraft(
  req: IncomingMessage,
  payload: Payload,
  collection: CollectionSlug,
): Promise<string | undefined> {
  const user = await userOf(req, payload)
  if (!user) return undefined
  try {
    const made = await payload.create({
      ...{ collection, user, data: {}, draft: true, depth: 0 },
      overrideAccess: false,
    })
    return String(made.id)
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 403
}
