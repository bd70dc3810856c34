import type { PayloadRequest } from 'payload'
import type { Comment } from '#content/payload-types.ts'
import { hrefsOf } from '#publishing/paths/present-rows.ts'
import type { DocumentLink } from './queue-row.ts'

const target = ({ document: { relationTo: type, value } }: Comment) => ({
  type,
  id: typeof value === 'string' ? value : value.id,
})

export const documentKey = (comment: Comment): string => {
  const { type, id } = target(comment)
  return `${type}:${id}`
}

/** The documents that comments stand on, by `type:id`: one query for each type, and one for the addresses. */
export async function readDocumentLinks(
  { payload, user }: PayloadRequest,
  comments: readonly Comment[],
): Promise<Map<string, DocumentLink>> {
  const targets = comments.map(target)
  const titles = (type: 'pages' | 'posts') => {
    const ids = targets.filter((one) => one.type === type).map(({ id }) => id)
    return payload.find({
      ...{ collection: type, where: { id: { in: ids } }, select: { title: true }, trash: true },
      ...{ depth: 0, pagination: false, user, overrideAccess: false },
    })
  }
  const [pages, posts, hrefs] = await Promise.all([
    titles('pages'),
    titles('posts'),
    hrefsOf(payload, targets),
  ])
  const linkOf = (type: string, id: string, title: string): [string, DocumentLink] => [
    `${type}:${id}`,
    { title, href: hrefs.get(`${type}:${id}`), editHref: `/admin/collections/${type}/${id}` },
  ]
  return new Map([
    ...pages.docs.map(({ id, title }) => linkOf('pages', id, title ?? '')),
    ...posts.docs.map(({ id, title }) => linkOf('posts', id, title ?? '')),
  ])
}
