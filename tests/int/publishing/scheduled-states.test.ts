import { describe, expect, it } from '@jest/globals'
import { addressedTypes } from '#content/paths.rules.ts'
import { reschedule, schedule } from '#publishing/versions/schedule.ts'
import {
  payload,
  editor,
  pages,
  draftOf,
  autosave,
  publicTitle,
  newestTitle,
  stateOf,
  inAnHour,
  inTwoHours,
  runLater,
  order,
  useSchedules,
} from './schedules-fixture.ts'

useSchedules()

describe('what a schedule publishes', () => {
  const posts = addressedTypes.find(({ type }) => type === 'posts')
  const inFiveWeeks = new Date(Date.now() + 35 * 86_400_000)
  const [year = '', month = ''] = inFiveWeeks.toISOString().split('-')

  it('has the date that it was ordered for, and the address that goes with it', async () => {
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'Next season' },
      draft: true,
    })
    await schedule(payload, {
      name: { type: 'posts', id: post.id, revision: post.revision ?? '' },
      ...{ action: 'publish', at: inFiveWeeks, user: editor, addressed: posts },
    })
    const path = `/${year}/${month}/next-season`
    const { docs } = await payload.find({ collection: 'paths', where: { path: { equals: path } } })
    expect(docs).toMatchObject([{ state: 'reserved', targetId: post.id }])
    // The site was down on the day itself.
    await runLater(new Date(inFiveWeeks.getTime() + 40 * 86_400_000))
    const published = await payload.findByID({ collection: 'posts', id: post.id })
    expect(published.publishedAt).toBe(inFiveWeeks.toISOString())
  })

  it('gives its date to the newer draft as well', async () => {
    const page = await draftOf('Dated once')
    const at = inAnHour()
    await order(page, at)
    await autosave(page.id, 'Dated once, edited')
    await runLater()
    const draft = await payload.findByID({ collection: 'pages', id: page.id, draft: true })
    expect(draft).toMatchObject({ title: 'Dated once, edited', publishedAt: at.toISOString() })
  })

  it('cannot be a state that would appear only after it', async () => {
    const publishedAt = inTwoHours().toISOString()
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'Too early', publishedAt },
      draft: true,
    })
    await expect(order(page)).rejects.toMatchObject({ status: 400, code: 'versions.date-later' })
  })

  it('follows one schedule after the other', async () => {
    const page = await draftOf('First act')
    const ids = [await order(page, inAnHour())]
    const second = await autosave(page.id, 'Second act')
    ids.push(await order(second, new Date(inAnHour().getTime() + 60_000)))
    await runLater()
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'done' })
    expect(await publicTitle(page.id)).toBe('Second act')
  })

  it('never undoes what somebody published by hand since', async () => {
    const page = await draftOf('Old words')
    const id = await order(page)
    await payload.update({
      collection: 'pages',
      id: page.id,
      data: { title: 'New words', _status: 'published' },
    })
    const { state, error } = await stateOf(id)
    expect([state, error]).toEqual(['failed', expect.stringContaining('versions.superseded')])
    await runLater()
    expect(await publicTitle(page.id)).toBe('New words')
  })

  it('can be another state than was ordered first', async () => {
    const page = await draftOf('As ordered')
    const first = await order(page)
    const newer = await autosave(page.id, 'As corrected')
    const second = await reschedule(payload, first, {
      name: { type: 'pages', id: page.id, revision: newer.revision ?? '' },
      ...{ action: 'publish', at: inAnHour(), user: editor, addressed: pages },
    })
    await runLater()
    expect(await publicTitle(page.id)).toBe('As corrected')
    expect(await stateOf(second)).toMatchObject({ state: 'done' })
    await expect(stateOf(first)).rejects.toMatchObject({ status: 404 })
  })

  it('stays as it was when another order cannot take its place', async () => {
    const page = await draftOf('Kept order')
    const id = await order(page)
    const refused = reschedule(payload, id, {
      name: { type: 'pages', id: page.id, revision: 'never' },
      ...{ action: 'publish', at: inAnHour(), user: editor, addressed: pages },
    })
    await expect(refused).rejects.toMatchObject({ code: 'versions.revision-lost' })
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
  })

  it('is taken away by another one, and what was drafted since stays', async () => {
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'On show', _status: 'published' },
    })
    await autosave(page.id, 'On show, next year')
    await schedule(payload, {
      name: { type: 'pages', id: page.id },
      ...{ action: 'unpublish', at: inAnHour(), user: editor },
    })
    await runLater()
    expect(await publicTitle(page.id)).toBeUndefined()
    expect(await newestTitle(page.id)).toBe('On show, next year')
  })
})
