import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { insertPaths } from '#publishing/paths/path-rows.ts'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
}, 60_000)
afterAll(() => site.stop())

/** A post at a new address, with its old one and its number leading there. */
const movedPost = async (number: number, visibility: 'public' | 'private' | 'password') => {
  const { payload } = site
  const title = `Merger in ${visibility}`
  const { id } = await makePost(payload, {
    ...{ title, visibility, publishedAt: '2026-03-01T10:00:00.000Z' },
    ...(visibility === 'password' && { password: 'correct horse' }),
  })
  const old = `/2026/03/merger-in-${visibility}`
  await payload.update({
    collection: 'posts',
    id,
    data: { slug: `m-${visibility}`, _status: 'published' },
  })
  await insertPaths({ payload }, [
    {
      ...{ path: `/?p=${String(number)}`, state: 'redirect', status: '301', origin: 'import' },
      ...{ target: `posts:${id}`, targetType: 'posts', targetId: id },
    },
  ])
  return { old, numbered: `/?p=${String(number)}`, now: `/2026/03/m-${visibility}` }
}

const leadsTo = async (path: string, headers: Record<string, string> = {}) => {
  const { status, headers: answered } = await site.get(path, headers)
  return [status, answered.get('location')]
}

it('leads visitors from an old address and from a number to what they may see', async () => {
  const open = await movedPost(1, 'public')
  const locked = await movedPost(2, 'password')
  for (const { old, numbered, now } of [open, locked]) {
    expect(await leadsTo(old)).toEqual([301, now])
    expect(await leadsTo(numbered)).toEqual([301, now])
  }
})

it('tells nobody but staff the address of a private document, for it holds its title', async () => {
  const { old, numbered, now } = await movedPost(3, 'private')
  const cookie = await site.signIn('editor')
  for (const path of [old, numbered, `${numbered}&feed=rss2`, `${old}/feed`]) {
    expect([path, JSON.stringify(await leadsTo(path))]).not.toEqual([
      path,
      expect.stringContaining('m-private'),
    ])
  }
  expect(await leadsTo(old)).toEqual([404, null])
  expect(await leadsTo(old, { cookie })).toEqual([301, now])
})
