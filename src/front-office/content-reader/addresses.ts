import type { Path } from '#content/payload-types.ts'
import { keyOf, type Target } from './cards.ts'
import type { Documents } from './documents.ts'

export type Resolution =
  | { readonly state: 'canonical'; readonly type: string; readonly id: string }
  | { readonly state: 'redirect'; readonly to: string; readonly status: 301 | 302 | 307 | 308 }
  | { readonly state: 'gone' }
  | { readonly state: 'unknown' }

/** What stands at a normalised path of the site. */
export async function resolvePath(documents: Documents, path: string): Promise<Resolution> {
  const { docs } = await documents.find('paths', { where: { path: { equals: path } }, limit: 1 })
  const row = docs[0]
  if (row === undefined) return { state: 'unknown' }
  if (row.state === 'gone') return { state: 'gone' }
  if (row.state === 'canonical' && row.targetType && row.targetId) {
    return { state: 'canonical', type: row.targetType, id: row.targetId }
  }
  return row.state === 'redirect' ? redirectOf(documents, row) : { state: 'unknown' }
}

async function redirectOf(documents: Documents, row: Path): Promise<Resolution> {
  if (row.status === '410') return { state: 'gone' }
  const to = row.destination ?? (await hrefOfRow(documents, row))
  if (to === undefined) return { state: 'gone' }
  return { state: 'redirect', to, status: statusOf(row.status) }
}

async function hrefOfRow(documents: Documents, row: Path): Promise<string | undefined> {
  if (!row.targetType || !row.targetId) return undefined
  const target = { type: row.targetType, id: row.targetId }
  return (await hrefsOf(documents, [target])).get(keyOf(target))
}

/** The canonical path of each document that has one, by `type:id`, in one query. */
export async function hrefsOf(
  documents: Documents,
  targets: readonly Target[],
): Promise<Map<string, string>> {
  if (targets.length === 0) return new Map()
  const { docs } = await documents.find('paths', {
    where: {
      and: [{ targetId: { in: targets.map(({ id }) => id) } }, { state: { equals: 'canonical' } }],
    },
    limit: 0,
    select: { path: true, targetType: true, targetId: true },
  })
  return new Map(
    docs.map((row) => [
      keyOf({ type: row.targetType ?? '', id: row.targetId ?? '' }),
      encodeURI(row.path),
    ]),
  )
}

/** The documents at the paths above one, the topmost first. */
export async function ancestorsOfPath(documents: Documents, path: string): Promise<Target[]> {
  const parts = path.split('/').slice(1, -1)
  if (parts.length === 0) return []
  const above = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
  const { docs } = await documents.find('paths', {
    where: { and: [{ path: { in: above } }, { state: { equals: 'canonical' } }] },
    limit: 0,
    select: { path: true, targetType: true, targetId: true },
  })
  return docs
    .sort((a, b) => a.path.length - b.path.length)
    .map(({ targetType, targetId }) => ({ type: targetType ?? '', id: targetId ?? '' }))
}

function statusOf(status: Path['status']): 301 | 302 | 307 | 308 {
  if (status === '302') return 302
  if (status === '307') return 307
  return status === '308' ? 308 : 301
}
