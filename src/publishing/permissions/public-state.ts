import type { Where } from 'payload'
import type { VisitorRule } from './permission-table.ts'

export const toNobody: VisitorRule = () => false
export const toEverybody: VisitorRule = () => true

const published: Where[] = [
  { _status: { equals: 'published' } },
  // Payload hides what is in the trash only from who does not ask for it.
  { deletedAt: { exists: false } },
]

/** Published and not in the trash: layouts, menus, patterns. */
export const whenPublished: VisitorRule = () => ({ and: published })

/** The published state of a global, which has no trash. */
export const whenGlobalPublished: VisitorRule = () => ({ _status: { equals: 'published' } })

/**
 * Pages and posts: published, its date not in the future, for everybody.
 * Documents with a password never come through here: their text is given by the front office after the password.
 */
export const whenPublic: VisitorRule = ({ now }) => ({
  and: [
    ...published,
    { visibility: { equals: 'public' } },
    { publishedAt: { less_than_equal: now.toISOString() } },
  ],
})
