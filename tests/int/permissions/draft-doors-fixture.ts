import { afterAll, beforeAll } from '@jest/globals'
import type { User } from '#content/payload-types.ts'
import { makeUsers, type Role } from '../../support/make-users.ts'
import { type Answer, type Client, type Rest, startRest } from '../../support/rest.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

export let started: StartedPayload
export let rest: Rest
export let users: Record<Role, User>
export let author: Client
export let contributor: Client
export let editor: Client

/** Opens it before the tests of a file and closes it after them. */
export const useWriters = (): void => {
  beforeAll(async () => {
    started = await startPayload()
    users = await makeUsers(started.payload)
    rest = await startRest(started.payload)
    author = rest.as(users.author)
    contributor = rest.as(users.contributor)
    editor = rest.as(users.editor)
  })
  afterAll(async () => {
    await rest.stop()
    await started.stop()
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
