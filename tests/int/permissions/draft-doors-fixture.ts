import type { Answer, Client } from '../../support/rest.ts'
import { rest, started, users, useStaff } from '../../support/staffed-site.ts'

export let author: Client
export let contributor: Client
export let editor: Client

/** Opens it before the tests of a file and closes it after them. */
export const useWriters = (): void => {
  useStaff(() => {
    author = rest.as(users.author)
    contributor = rest.as(users.contributor)
    editor = rest.as(users.editor)
  })
}

export const idOf = ({ body }: Answer): string => {
  const { doc } = body
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
}
let counter = 0
/** Each with an address of its own: a taken one would be refused for that reason. */
export const made = async (client: Client, body: object) =>
  idOf(await client.post('/posts', { slug: `post-${String((counter += 1))}`, ...body }))

/** What a stranger reads at the address, by title; undefined: nothing. */
export const publicTitle = async (id: string) => {
  const { status, body } = await rest.as().get(`/posts/${id}`)
  return status === 200 ? body['title'] : undefined
}
export const newest = async (id: string) =>
  (await editor.get(`/posts/${id}?draft=true&trash=true`)).body

export interface Row {
  id: string
  version: { title?: string; _status?: string }
}
export const versionsOf = async (id: string): Promise<Row[]> => {
  const { docs } = await started.payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 50,
  })
  return docs.map(({ id: versionId, version }) => ({
    id: versionId,
    version: {
      ...(version.title && { title: version.title }),
      ...(version._status && { _status: version._status }),
    },
  }))
}
