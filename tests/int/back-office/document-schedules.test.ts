import { describe, expect, it } from '@jest/globals'
import {
  site,
  payload,
  as,
  path,
  inAnHour,
  draftPage,
  publicPage,
  autosave,
  order,
  listed,
  read,
  areNewest,
  shown,
  timePasses,
  useScheduling,
} from './document-schedules-fixture.ts'

useScheduling()

describe('a schedule made in the back office', () => {
  it('publishes at its time: readers see it then and not before', async () => {
    const { id } = await draftPage('Curtain up')
    const made = read(await order(as('editor'), 'pages', id))
    expect(made).toMatchObject({
      isPublic: false,
      schedules: [{ action: 'publish', state: 'waiting', by: 'The editor' }],
    })
    expect(areNewest(made)).toEqual([true])
    expect(await shown('/curtain-up')).toBe(404)
    await timePasses(id)
    expect(await shown('/curtain-up')).toBe(200)
    expect(await listed(as('editor'), 'pages', id)).toMatchObject({ isPublic: true, schedules: [] })
  })

  it('unpublishes at its time', async () => {
    const { id } = await publicPage('Last night')
    expect((await order(as('editor'), 'pages', id, 'unpublish')).status).toBe(200)
    expect(await shown('/last-night')).toBe(200)
    await timePasses(id)
    expect(await shown('/last-night')).toBe(410)
  })

  it('publishes and unpublishes one document, one after the other', async () => {
    const { id } = await draftPage('One night only')
    await order(as('editor'), 'pages', id)
    const at = new Date(Date.now() + 7_000_000).toISOString()
    const both = await as('editor').post(path, { type: 'pages', id, action: 'unpublish', at })
    expect(read(both).schedules.map(({ action }) => action)).toEqual(['publish', 'unpublish'])
    await timePasses(id)
    expect(await shown('/one-night-only')).toBe(410)
  })

  it('that is called off does nothing', async () => {
    const { id } = await draftPage('Never')
    const [made] = read(await order(as('editor'), 'pages', id)).schedules
    await as('editor').delete(`${path}/${made?.id ?? ''}`)
    await timePasses(id)
    expect(await shown('/never')).toBe(404)
  })

  it('publishes what was saved when it was made, and says that there is newer', async () => {
    const page = await draftPage('First wording')
    await order(as('editor'), 'pages', page.id)
    await autosave(page.id, 'Second wording')
    const now = await listed(as('editor'), 'pages', page.id)
    expect(areNewest(now)).toEqual([false])
    const difference = Date.parse(now.schedules[0]?.savedAt ?? '') - Date.parse(page.updatedAt)
    expect(Math.abs(difference)).toBeLessThan(500)
    await timePasses(page.id)
    expect((await site.get('/first-wording')).body).toContain('First wording')
  })

  it('takes the newer state by one click', async () => {
    const page = await draftPage('Draft wording')
    const [made] = read(await order(as('editor'), 'pages', page.id)).schedules
    await autosave(page.id, 'Final wording')
    const renewed = read(await as('administrator').post(`${path}/${made?.id ?? ''}/renew`))
    expect(renewed.schedules).toMatchObject([{ at: made?.at, by: 'The administrator' }])
    expect(areNewest(renewed)).toEqual([true])
    await timePasses(page.id)
    // The address was promised by the first order, and stays.
    expect((await site.get('/draft-wording')).body).toContain('Final wording')
  })

  it('binds the very state that its maker saw', async () => {
    const seen = await draftPage('As I saw it')
    await payload.update({
      collection: 'pages',
      id: seen.id,
      data: { title: 'Theirs' },
      draft: true,
    })
    const { id, revision } = seen
    const made = await as('editor').post(path, {
      ...{ type: 'pages', id, action: 'publish', at: inAnHour(), revision },
    })
    expect(areNewest(read(made))).toEqual([false])
    const lost = await as('editor').post(path, {
      ...{ type: 'pages', id, action: 'publish', at: inAnHour(), revision: 'never' },
    })
    expect(lost.status).toBe(409)
  })

  it('that failed is shown with the reason, until it is put away', async () => {
    const { id } = await draftPage('Overtaken')
    await order(as('editor'), 'pages', id)
    await as('editor').patch(`/pages/${id}`, { title: 'Overtaken', _status: 'published' })
    const [failed] = (await listed(as('editor'), 'pages', id)).schedules
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'versions.superseded' } })
    const left = await as('editor').delete(`${path}/${failed?.id ?? ''}`)
    expect(read(left).schedules).toEqual([])
  })

  it('is told in the site’s time zone, and in UTC while that is none', async () => {
    const { id } = await draftPage('Zoned')
    for (const { timeZone, told } of [
      { timeZone: 'Europe/Paris', told: 'Europe/Paris' },
      { timeZone: 'Nowhere/At all', told: 'UTC' },
    ]) {
      await payload.updateGlobal({ slug: 'site', data: { timeZone, _status: 'published' } })
      expect((await listed(as('editor'), 'pages', id)).timeZone).toBe(told)
    }
  })

  it('stands beside a publication date in the future, which schedules as well', async () => {
    const { id } = await draftPage('Dated')
    await as('editor').patch(`/pages/${id}`, { publishedAt: inAnHour(), _status: 'published' })
    const dated = await listed(as('editor'), 'pages', id)
    const { schedules } = dated
    expect(dated).toMatchObject({ isPublic: false, schedules: [{ action: 'appear' }] })
    expect(areNewest(dated)).toEqual([true])
    expect((await as('editor').delete(`${path}/${schedules[0]?.id ?? ''}`)).status).toBe(404)
  })
})
