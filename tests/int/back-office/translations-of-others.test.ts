import { expect, it } from '@jest/globals'
import { makePost } from '../../support/front-site.ts'
import { as, payload, useTranslations } from './translations-fixture.ts'

useTranslations()

it('offers who may only look at a document nothing, and tells nothing of what is not public', async () => {
  const seen = await makePost(payload, { title: 'Of a colleague', language: 'en' })
  const hidden = await makePost(payload, { title: 'Not yet', language: 'en', _status: 'draft' })
  const ask = ({ id }: { id: string }) => as('author').get(`/translations?type=posts&id=${id}`)
  expect(await ask(seen)).toMatchObject({ status: 200, body: { languages: [], mayCreate: false } })
  expect((await ask(hidden)).status).toBe(404)
})
