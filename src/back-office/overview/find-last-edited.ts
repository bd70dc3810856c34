import type { BasePayload, PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'

export interface Edited {
  title: string | undefined
  href: string
  type: string
  isDraft: boolean
  updatedAt: string
}

const types = ['posts', 'pages', 'layouts', 'menus', 'patterns'] as const
const SHOWN = 6

/** What was edited last among what this person may edit, the newest first. */
export const findLastEdited = async (
  payload: BasePayload,
  user: PayloadRequest['user'] | undefined,
): Promise<Edited[]> => {
  if (!user) return []
  const mine = types.filter((type) => permissions.may(user, 'create', type))
  const lists = await Promise.all(
    mine.map(async (collection): Promise<Edited[]> => {
      const { docs } = await payload.find({
        ...{ collection, user, overrideAccess: false, draft: true, depth: 0 },
        ...{ sort: '-updatedAt', limit: SHOWN, pagination: false },
        select: { title: true, updatedAt: true, _status: true },
      })
      return docs.map(({ id, title, updatedAt, _status }) => ({
        title: title ?? undefined,
        href: `/admin/collections/${collection}/${id}`,
        type: collection,
        isDraft: _status === 'draft',
        updatedAt,
      }))
    }),
  )
  return lists
    .flat()
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, SHOWN)
}
