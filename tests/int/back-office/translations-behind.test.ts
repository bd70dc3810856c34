import { describe, expect, it } from '@jest/globals'
import { findBehind } from '#back-office/translations/find-behind.ts'
import { countQueries } from '../../support/count-queries.ts'
import { makePost, richText } from '../../support/front-site.ts'
import type { Role } from '../../support/make-users.ts'
import {
  as,
  languages,
  payload,
  sentence,
  site,
  translated,
  useTranslations,
} from './translations-fixture.ts'

useTranslations()

const postAndTranslation = async (title: string) => {
  const post = await makePost(payload, { title, content: richText('First.', 'Second.') })
  const named = { type: 'posts', id: post.id }
  return { named, post, translation: { type: 'posts', id: await translated(named, 'fr') } }
}
const french = async (named: { type: string; id: string }) =>
  (await languages(named)).find((one) => one.startsWith('fr'))
const behindFor = (role: Role) => findBehind(payload, { ...site.users[role], collection: 'users' })
const publish = (id: string, data: object) =>
  as('editor').patch(`/posts/${id}`, { ...data, _status: 'published' })
const revisionOf = async (id: string) =>
  (await payload.findByID({ collection: 'posts', id, depth: 0 })).revision
const mark = async (translation: { type: string; id: string }, source: string) =>
  as('editor').post('/translations/up-to-date', {
    ...translation,
    revision: await revisionOf(source),
  })

/** Two for each of five types, and what is read of each translation whose texts are compared: seven. */
const MOST_QUERIES = 2 * 5 + 7 * 6

/** A post that has translations, of which none is behind. */
const inGroup = (translationGroup: string) =>
  makePost(payload, { title: translationGroup, translationGroup })

describe('a translation', () => {
  it('is behind once its source says something else in public, and no more when somebody says so', async () => {
    const { named, post, translation } = await postAndTranslation('Curtain call')
    expect(await french(named)).toBe('fr draft')
    await as('editor').patch(`/posts/${post.id}?draft=true`, { title: 'Not public yet' })
    expect(await french(named)).toBe('fr draft')
    await publish(post.id, { title: 'Last curtain call' })
    expect(await french(named)).toBe('fr draft behind')
    const done = await mark(translation, post.id)
    expect(done.status).toBe(200)
    expect(await french(named)).toBe('fr draft')
    await publish(post.id, { title: 'The last curtain call' })
    expect(await french(named)).toBe('fr draft behind')
  })

  it('is not marked for words that nobody saw', async () => {
    const { named, post, translation } = await postAndTranslation('Green room')
    await publish(post.id, { title: 'The green room' })
    const seen = { ...translation, revision: await revisionOf(post.id) }
    await publish(post.id, { title: 'The greener room' })
    for (const [language, words] of [
      ['en', 'reload'],
      ['fr', 'rechargez'],
    ] as const) {
      const refused = await as('editor', language).post('/translations/up-to-date', seen)
      expect(refused.status).toBe(409)
      expect(sentence(refused.body)).toContain(words)
    }
    expect((await as('editor').post('/translations/up-to-date', translation)).status).toBe(400)
    expect(await french(named)).toBe('fr draft behind')
  })

  it('is not behind when nothing was written: another category, another date, published once more', async () => {
    const { named, post } = await postAndTranslation('Footlights')
    await publish(post.id, { sticky: true, publishedAt: '2026-01-01T00:00:00.000Z' })
    expect(await french(named)).toBe('fr draft')
  })

  it('still knows what it was made from after a hundred versions', async () => {
    const { named, post } = await postAndTranslation('Rehearsals')
    const { pruneRevisions } = await import('#publishing/versions/prune-revisions.ts')
    await publish(post.id, { title: 'More rehearsals' })
    await publish(post.id, { title: 'Many rehearsals' })
    await pruneRevisions(payload, { type: 'posts', keep: 1 })
    expect(await french(named)).toBe('fr draft behind')
  })

  it('that is behind is named on the overview, to who may bring it up to date', async () => {
    const { post, translation } = await postAndTranslation('Box office')
    const named = async (role: Role) => (await behindFor(role)).shown.map(({ href }) => href)
    const href = `/admin/translations/posts/${translation.id}`
    expect(await named('editor')).not.toContain(href)
    await publish(post.id, { content: richText('First.', 'Second, and more.') })
    expect(await named('editor')).toContain(href)
    expect(await named('author')).toEqual([])
    expect(await named('designer')).toEqual([])
    await mark(translation, post.id)
    expect(await named('editor')).not.toContain(href)
  })

  it('takes as many queries however many are not behind, and says when not all were looked at', async () => {
    const { post } = await postAndTranslation('Understudies')
    await publish(post.id, { title: 'All understudies' })
    const look = async () => {
      const count = countQueries(payload)
      const found = await behindFor('editor')
      return { found, queries: count.stop().length }
    }
    const before = await look()
    expect([before.found.mayBeMore, before.found.shown.length > 0]).toEqual([false, true])
    for (let number = 1; number <= 101; number += 1) await inGroup(`group ${number}`)
    await publish(post.id, { title: 'All the understudies' })
    const after = await look()
    expect(after.queries).toBeLessThanOrEqual(before.queries)
    expect(after.queries).toBeLessThanOrEqual(MOST_QUERIES)
    expect(after.found.mayBeMore).toBe(true)
    expect(after.found.shown.map(({ title }) => title)).toContain('Understudies')
  })

  it('follows the draft of a source that was never public', async () => {
    const draft = await payload.create({
      collection: 'posts',
      data: { title: 'Idea' },
      draft: true,
    })
    const named = { type: 'posts', id: draft.id }
    await translated(named, 'fr')
    const autosave = (title: string) =>
      as('editor').patch(`/posts/${draft.id}?draft=true&autosave=true`, { title })
    await autosave('A better idea')
    await autosave('The best idea')
    expect(await french(named)).toBe('fr draft behind')
  })
})
