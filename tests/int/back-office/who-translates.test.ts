import { describe, expect, it } from '@jest/globals'
import { makePost } from '../../support/front-site.ts'
import { as, languages, payload, site, translate, useTranslations } from './translations-fixture.ts'

useTranslations()

describe('who may translate', () => {
  it('is who may read the source and make such documents; nobody is told of what they may not read', async () => {
    const own = await makePost(payload, { title: 'Of an author', authors: [site.users.author.id] })
    const named = { type: 'posts', id: own.id }
    expect((await translate(named, 'fr', 'author')).status).toBe(201)
    expect((await translate(named, 'ar', 'designer')).status).toBe(403)
    const others = await makePost(payload, { title: 'Of others' })
    expect((await translate({ type: 'posts', id: others.id }, 'fr', 'author')).status).toBe(404)
    const hidden = await payload.create({
      collection: 'posts',
      data: { title: 'A secret', language: 'ar' },
      draft: true,
    })
    await as('editor').post('/translations/link', { ...named, other: hidden.id })
    const { body } = await as('author').get(`/translations?type=posts&id=${own.id}`)
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(await languages(named, 'author')).toContain('ar hidden')
    expect(
      (await as('author').post('/translations/unlink', { type: 'posts', id: hidden.id })).status,
    ).toBe(404)
  })
})
