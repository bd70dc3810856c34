import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Comment } from '#content/payload-types.ts'
import { isUntouched } from '#content/seed/is-untouched.ts'
import { penOf } from '#content/seed/pen.ts'
import { noteWish, plantStarter, type StarterWish } from '#content/seed/plant-starter.ts'
import { removeStarter } from '#content/seed/remove-starter.ts'
import { starterIds } from '#content/seed/starter-kept.ts'
import { starterOf } from '#content/seed/starters.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
let payload: Payload
const deletedAt = new Date().toISOString()
const wishFor = (starter: StarterWish['starter'], title: string): StarterWish => ({
  ...{ starter, title, language: 'en', at: new Date().toISOString() },
})
const asAdministrator = () => ({
  user: { ...site.users.administrator, collection: 'users' as const },
  overrideAccess: false,
})
const plant = async (wish: StarterWish) => {
  await noteWish(payload, wish)
  await plantStarter(payload)
}
beforeAll(async () => {
  site = await startFrontSite()
  payload = site.payload
})
afterAll(() => site.stop())

describe('a site that nobody has touched', () => {
  beforeAll(async () => {
    await plant(wishFor('company', 'Oller'))
  }, 60_000)

  it('is one without a term of anybody', async () => {
    expect(await isUntouched(payload)).toBe(true)
    const tag = await payload.create({
      collection: 'tags',
      data: { title: 'Own', slug: 'own', language: 'en' },
    })
    expect(await isUntouched(payload)).toBe(false)
    await payload.delete({ collection: 'tags', id: tag.id })
    expect(await isUntouched(payload)).toBe(true)
  })
})
describe('a wish that was left over', () => {
  const { id } = penOf('company', 'en')

  it('is carried out without a word about what somebody has done since', async () => {
    const wish = wishFor('company', 'First name')
    await plant(wish)
    expect(await isUntouched(payload)).toBe(true)
    const as = asAdministrator()
    const languages = (await payload.findGlobal({ slug: 'site', depth: 0 })).languages ?? []
    const mine = { ...languages[0], code: 'en', title: 'My name', tagline: 'Mine' }
    const data = { languages: [mine, { code: 'fr', title: 'Le mien' }], timeZone: 'Asia/Tokyo' }
    await payload.updateGlobal({ slug: 'site', data: { ...data, _status: 'published' }, ...as })
    expect(await isUntouched(payload)).toBe(false)
    const prices = { collection: 'pages', id: id('page prices'), ...as } as const
    await payload.update({ ...prices, data: { title: 'Not yet', _status: 'draft' }, draft: false })

    await plant({ ...wish, timeZone: 'Europe/Paris' })

    const after = await payload.findGlobal({ slug: 'site', depth: 0 })
    expect(after.timeZone).toBe('Asia/Tokyo')
    expect(after.languages).toMatchObject([
      { title: 'My name', tagline: 'Mine', home: languages[0]?.home },
      { code: 'fr', title: 'Le mien', home: null },
    ])
    const page = await payload.findByID({ collection: 'pages', id: id('page prices'), draft: true })
    expect(page).toMatchObject({ title: 'Not yet', _status: 'draft' })
  }, 60_000)
})

describe('the removal of a starter where a visitor answered its comment', () => {
  it('leaves both, under their post', async () => {
    await plant(wishFor('magazine', 'Mag'))
    const { docs } = await payload.find({ collection: 'comments', depth: 0 })
    const { id = '', document } = docs[0] ?? {}
    if (document === undefined) throw new Error('The magazine has a comment')
    const answer = await payload.create({
      collection: 'comments',
      data: {
        ...{ document, parent: id, authorName: 'Vi', text: 'An answer' },
        ...{ state: 'approved', kind: 'comment' },
      },
    })
    await removeStarter(payload)
    const left = await payload.find({ collection: 'comments', depth: 0, sort: 'createdAt' })
    expect(left.docs).toMatchObject([{ id }, { id: answer.id, parent: id }])
    await payload.delete({ collection: 'comments', id: answer.id })
    expect(await starterIds(payload, 'posts')).toEqual([document.value])
  }, 60_000)
})

describe('the removal of a starter that somebody works with', () => {
  let comment: Comment
  let picture: string
  const layout = () => penOf('magazine', 'en').id('layout archive')
  const find = (collection: 'comments' | 'posts' | 'media' | 'layouts', id: string) =>
    payload.findByID({ collection, id, depth: 0, trash: true, disableErrors: true })

  beforeAll(async () => {
    await plant(wishFor('magazine', 'Mag'))
    const as = asAdministrator()
    const { docs } = await payload.find({ collection: 'comments', depth: 0 })
    const first = docs[0]
    if (first === undefined) throw new Error('The magazine has a comment')
    comment = first
    // What one write sets is less than a second apart.
    await setTimeout(1_500)
    await payload.update({
      collection: 'comments',
      id: comment.id,
      data: { text: 'My own' },
      ...as,
    })
    const { socialImage } = starterOf('magazine', 'en')
    const pictures = (await starterIds(payload, 'media')).filter((id) => id !== socialImage)
    picture = pictures[0] ?? ''
    await payload.updateGlobal({
      slug: 'site',
      data: { logo: picture, _status: 'published' },
      ...as,
    })
    const of = { collection: 'layouts', id: layout(), ...as } as const
    await payload.update({ ...of, data: { title: 'My layout', _status: 'published' } })
    await payload.update({ ...of, data: { deletedAt } })
    await removeStarter(payload)
  }, 60_000)

  it('leaves the comment that somebody changed, and the post that it stands on', async () => {
    expect(await find('comments', comment.id)).toMatchObject({ text: 'My own' })
    const post = await find('posts', String(comment.document.value))
    expect(post).toMatchObject({ deletedAt: null })
  })

  it('leaves the picture that is the logo', async () => {
    expect(await find('media', picture)).toMatchObject({ id: picture })
    expect(await payload.findGlobal({ slug: 'site', depth: 0 })).toMatchObject({ logo: picture })
  })

  it('leaves a changed layout in the trash', async () => {
    expect(await find('layouts', layout())).toMatchObject({ title: 'My layout' })
  })
})
