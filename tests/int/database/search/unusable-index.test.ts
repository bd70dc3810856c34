import { mkdirSync, rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { openConnection } from '#config/database/sqlite/connection.ts'
import { sqliteFileOf } from '#config/database/sqlite/sqlite-file.ts'
import { env } from '#config/env.ts'
import { makePost, richText, serveFrontSite } from '../../../support/front-site.ts'
import { startPayload } from '../../../support/start-payload.ts'
import { until } from '../../../support/until.ts'

type Site = Awaited<ReturnType<typeof serveFrontSite>>

let payload: Payload
let stop: () => Promise<void>
let file: string
let site: Site | undefined

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  file = `${sqliteFileOf(env.databaseUrl)}.search`
  await makePost(payload, {
    title: 'The lantern room',
    content: richText('Somebody left the light on.'),
    publishedAt: '2026-03-01T10:00:00.000Z',
  })
}, 60_000)
afterEach(async () => {
  await site?.stop()
  site = undefined
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true, recursive: true })
})
afterAll(() => stop())

const resultsOf = async (query: string): Promise<{ status: number; isFound: boolean }> => {
  const { status, body } = (await site?.get(`/search?q=${query}`)) ?? { status: 0, body: '' }
  return { status, isFound: body.includes('class="item-title"') }
}

it('does not keep a site from starting, and what is public is still found', async () => {
  mkdirSync(file)
  site = await serveFrontSite(payload)
  expect(await resultsOf('light')).toEqual({ status: 200, isFound: true })
  expect(await resultsOf('darkness')).toEqual({ status: 200, isFound: false })
})

it('costs no visitor an answer when it is damaged while the site runs, and is made anew', async () => {
  site = await serveFrontSite(payload)
  const isMarked = async () =>
    (await site?.get('/search?q=light'))?.body.includes('<mark>') === true
  await until(isMarked, 5, 'The index')
  const other = openConnection(file, ['busy_timeout = 2000'])
  other.run('DELETE FROM words_data')
  other.close()
  expect(await resultsOf('light')).toEqual({ status: 200, isFound: true })
  // Extracts come from the index alone.
  await until(isMarked, 5, 'The new index')
})
