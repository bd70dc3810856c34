import type { CollectionSlug, Payload } from 'payload'
import { newId } from '#config/new-id.ts'
import { permissions } from '#content/permissions.table.ts'

type Data = Record<string, unknown>

let counter = 0
const number = () => (counter += 1)

/** What a document of each type has to have, as a client would send it. */
export const sampleOf = (type: string, postId: string): Data => {
  const n = String(number())
  const samples: Record<string, Data> = {
    comments: {
      document: { relationTo: 'posts', value: postId },
      authorName: 'Ada',
      text: 'Bravo',
    },
    users: {
      name: `Guest ${n}`,
      email: `guest-${n}@example.org`,
      password: 'rideau rouge et souffleur',
      role: 'author',
    },
    paths: { path: `/old-${n}`, state: 'redirect', destination: `/new-${n}`, origin: 'manual' },
    references: {
      ...{ sourceType: 'posts', sourceId: n, edition: 'draft' },
      ...{ targetType: 'media', targetId: n },
    },
    changes: { type: 'posts', document: n, what: 'draft' },
    schedules: { type: 'posts', document: n, action: 'publish', at: '2100-01-01T00:00:00.000Z' },
    subscriptions: {
      email: `${n}@example.net`,
      type: 'posts',
      document: n,
      language: 'en',
      wants: 'all',
    },
    media: { title: `File ${n}`, filename: `file-${n}.png`, mimeType: 'image/png' },
  }
  return samples[type] ?? { title: `Title ${n}` }
}

/** A change that every type of its kind takes. */
export const changeOf = (type: string): Data => {
  const changes: Record<string, Data> = {
    users: { bio: 'Changed' },
    comments: { text: 'Changed' },
    paths: { destination: '/changed' },
    references: { field: 'changed' },
    changes: { what: 'updated' },
    schedules: { error: 'changed' },
    subscriptions: { language: 'fr' },
    site: { contact: 'changed@example.org' },
    design: { corners: 'round' },
  }
  return changes[type] ?? { title: 'Changed' }
}

interface Seeded {
  type: CollectionSlug
  owner: string
  postId: string
  published?: boolean
}

const isDirect = (type: string) =>
  ['media', 'users', 'references', 'changes', 'schedules'].includes(type)

/** A document in the database, made by nobody in particular and owned by the given user. */
export const seed = async (payload: Payload, { type, owner, postId, published }: Seeded) => {
  const rule = permissions.ruleOf(type)
  const own =
    rule.owner === undefined || rule.owner.field === 'id'
      ? {}
      : { [rule.owner.field]: rule.owner.many ? [owner] : owner }
  const { password, ...sample } = sampleOf(type, postId)
  if (isDirect(type)) {
    const data = { ...sample, ...own, id: newId() }
    return String((await payload.db.create({ collection: type, data })).id)
  }
  const data: Data = {
    ...sample,
    ...(password !== undefined && { password }),
    ...own,
    ...(rule.versioned && published && { _status: 'published' }),
  }
  const context = { trusted: { by: 'seed' } }
  const made = await payload.create({ collection: type, data, draft: true, context })
  return String(made.id)
}
