import { describe, expect, it } from '@jest/globals'
import { findRevision } from '#publishing/versions/find-revision.ts'
import { pinRevision } from '#publishing/versions/pin-revision.ts'
import { publishRevision } from '#publishing/versions/publish-revision.ts'
import {
  payload,
  editor,
  draftOf,
  autosave,
  publicTitle,
  newestTitle,
  useSchedules,
} from './schedules-fixture.ts'

useSchedules()

describe('a revision', () => {
  it('gets a new id with every save, autosaves too', async () => {
    const page = await draftOf('Revised')
    const saved = await autosave(page.id, 'Revised again')
    expect(saved.revision).not.toBe(page.revision)
  })

  it('that is pinned survives the autosaves after it', async () => {
    const page = await draftOf('Pinned')
    const first = await autosave(page.id, 'Pinned state')
    const name = { type: 'pages', id: page.id, revision: first.revision ?? '' } as const
    await pinRevision({ payload }, name)
    await autosave(page.id, 'Later')
    await autosave(page.id, 'Later still')
    const row = await findRevision({ payload }, name)
    expect(row?.version).toMatchObject({ title: 'Pinned state' })
  })

  it('is published exactly, and the newer draft stays the newest draft', async () => {
    const page = await draftOf('Wanted state')
    await autosave(page.id, 'Still being written')
    await publishRevision(payload, {
      ...{ type: 'pages', id: page.id, revision: page.revision ?? '', user: editor },
    })
    expect(await publicTitle(page.id)).toBe('Wanted state')
    expect(await newestTitle(page.id)).toBe('Still being written')
  })

  it('that is gone cannot be published', async () => {
    const page = await draftOf('Short-lived')
    const lost = { type: 'pages', id: page.id, revision: 'never', user: editor } as const
    await expect(publishRevision(payload, lost)).rejects.toMatchObject({
      ...{ status: 409, code: 'versions.revision-lost' },
    })
  })
})
