import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { referencesTo } from '#publishing/references/reference-rows.ts'
import { pruneRevisions } from '#publishing/versions/prune-revisions.ts'
import { findRevision } from '#publishing/versions/find-revision.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'
import { statementsOf } from './query-count.ts'

let started: StartedPayload
let payload: Payload

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
})
afterAll(() => started.stop())

const published = { _status: 'published' } as const
const usesOf = async (type: string, id: string) =>
  (await referencesTo(payload, { type, id }))
    .map((use) => `${use.type} ${use.edition} ${use.field}`)
    .sort()

const root = (...children: { type: string; version: number; [key: string]: unknown }[]) => ({
  root: { type: 'root', version: 1, format: '' as const, indent: 0, direction: null, children },
})
const linkTo = (relationTo: string, value: string) => ({
  ...{ type: 'paragraph', version: 1 },
  children: [
    {
      ...{ type: 'link', version: 3, children: [{ type: 'text', text: 'here', version: 1 }] },
      fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    },
  ],
})

describe('who refers to whom', () => {
  it('is known through blocks, rich texts in blocks and blocks in rich texts', async () => {
    const about = await payload.create({
      collection: 'pages',
      data: { title: 'About', ...published },
    })
    const pattern = await payload.create({
      collection: 'patterns',
      data: { title: 'Note', ...published },
    })
    const inside = root(linkTo('pages', about.id), {
      ...{ type: 'block', version: 2, format: '' },
      fields: { id: 'b1', blockType: 'pattern', blockName: '', pattern: pattern.id },
    })
    const section = { blockType: 'section' as const, content: inside }
    await payload.create({
      collection: 'pages',
      data: { title: 'Home', body: [section], ...published },
    })
    expect(await usesOf('pages', about.id)).toEqual(['pages published body.section.content.link'])
    expect(await usesOf('patterns', pattern.id)).toEqual([
      'pages published body.section.content.pattern.pattern',
    ])
  })

  it('keeps what is public and what a draft says apart', async () => {
    const tag = await payload.create({ collection: 'tags', data: { title: 'Jazz' } })
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'Concert', tags: [tag.id], ...published },
    })
    const update = (data: object, draft = false) =>
      payload.update({ collection: 'posts', id: post.id, data, draft })
    await update({ tags: [] }, true)
    expect(await usesOf('tags', tag.id)).toEqual(['posts published tags'])
    await update({ tags: [tag.id] }, true)
    expect(await usesOf('tags', tag.id)).toEqual(['posts draft tags', 'posts published tags'])
    await update({ tags: [], ...published })
    expect(await usesOf('tags', tag.id)).toEqual([])
  })

  it('includes menus and the site’s settings, and ends with the document', async () => {
    const target = await payload.create({
      collection: 'pages',
      data: { title: 'Target', ...published },
    })
    const items = [
      { label: 'There', link: { document: { relationTo: 'pages' as const, value: target.id } } },
    ]
    const menu = await payload.create({
      collection: 'menus',
      data: { title: 'Main', items, ...published },
    })
    await payload.updateGlobal({
      slug: 'site',
      data: { languages: [{ code: 'en', mainMenu: menu.id }], ...published },
    })
    expect(await usesOf('pages', target.id)).toEqual(['menus published items.link.document'])
    expect(await usesOf('menus', menu.id)).toEqual(['site published languages.mainMenu'])
    await payload.delete({ collection: 'menus', id: menu.id })
    expect(await usesOf('pages', target.id)).toEqual([])
  })

  it('costs an autosave that changes none of it one statement', async () => {
    const tag = await payload.create({ collection: 'tags', data: { title: 'Blues' } })
    const data = { title: 'Session', tags: [tag.id] }
    const { id } = await payload.create({ collection: 'posts', data, draft: true })
    const save = () =>
      payload.update({
        collection: 'posts',
        id,
        data: { title: 'Session 2' },
        draft: true,
        autosave: true,
      })
    expect(await statementsOf(save, 'references')).toHaveLength(1)
  })
})

describe('old versions', () => {
  it('go, but for the newest, the public one and those that something names', async () => {
    const { id, revision } = await payload.create({
      collection: 'pages',
      data: { title: 'V0' },
      draft: true,
    })
    const save = (title: string, more: object = {}) =>
      payload.update({ collection: 'pages', id, data: { title, ...more }, draft: true })
    const visible = await save('V1', published)
    const named = await save('V2')
    for (const n of [3, 4, 5, 6]) await save(`V${n}`)
    const isPinned = (candidate: string) => candidate === named.revision
    expect(await pruneRevisions(payload, { type: 'pages', keep: 2, isPinned })).toBe(3)
    const has = async (name: string | null | undefined) =>
      (await findRevision({ payload }, { type: 'pages', id, revision: name ?? '' })) !== undefined
    expect(await Promise.all([revision, visible.revision, named.revision].map(has))).toEqual([
      ...[false, true, true],
    ])
  })
})
