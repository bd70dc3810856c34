import type { Where } from 'payload'
import { z } from 'zod'
import { TABS, type Tab } from './queue-row.ts'

const asked = z.object({
  state: z.enum(TABS).catch('pending'),
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  comment: z.string().max(64).optional().catch(undefined),
  /** Of the one comment, the form that is open at once: pages lead there. */
  do: z.enum(['edit', 'answer']).optional().catch(undefined),
})

/** What the address of the queue asks for. */
export type QueueQuery = z.infer<typeof asked>

export const readQueueQuery = (params: unknown): QueueQuery => asked.parse(params ?? {})

/** The comments of a tab. */
export const inTab = (tab: Tab): Where =>
  tab === 'all' ? { state: { in: ['pending', 'approved'] } } : { state: { equals: tab } }

const SEARCHED = ['text', 'authorName', 'authorEmail', 'authorUrl', 'ipAddress'] as const

/** One comment by its id, whatever its state; else those of the tab in which all words stand together somewhere. */
export function whereOf({ state, q, comment }: QueueQuery): Where {
  if (comment !== undefined) return { id: { equals: comment } }
  if (q === '') return inTab(state)
  return { and: [inTab(state), { or: SEARCHED.map((field) => ({ [field]: { contains: q } })) }] }
}

/** The address of a view of the queue. */
export function queueHref({ state, q, page }: { state: Tab; q?: string; page?: number }): string {
  const query = new URLSearchParams({ state })
  if (q) query.set('q', q)
  if (page !== undefined && page > 1) query.set('page', String(page))
  return `/admin/comments?${query.toString()}`
}
