import { describe, expect, it } from '@jest/globals'
import type { SourceItem, Survey } from '#import/survey.ts'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import { wxr, writeExport, type TestItem } from '../../../support/wxr.ts'

const url = 'https://old.example'
const authors = [{ id: 1, login: 'ann', name: 'Ann' }]
const photo: TestItem = {
  ...{ id: 5, type: 'attachment', title: 'Photo', link: `${url}/photo/` },
  attachmentUrl: `${url}/wp-content/uploads/2012/01/photo.jpg`,
}

async function read(items: TestItem[]): Promise<{ survey: Survey; items: SourceItem[] }> {
  const source = new WordPressExport([writeExport(wxr({ authors, items }))])
  const survey = await source.survey(() => {})
  const all: SourceItem[] = []
  for await (const item of source.items(() => {})) all.push(item)
  return { survey, items: all }
}

const told = ({ warnings }: Survey) => warnings.map(({ code, item }) => [code, item])

describe('what an import leaves out is told', () => {
  it('comments on files, with their number', async () => {
    const { survey } = await read([{ ...photo, comments: [{ id: 1 }, { id: 2 }] }])
    expect(told(survey)).toEqual([['comments-left-out', 'attachment 5 “Photo”']])
    expect(survey.warnings[0]?.message).toContain('2 comments')
  })

  it('files in the trash', async () => {
    const { survey, items } = await read([{ ...photo, status: 'trash' }])
    expect(told(survey)).toEqual([['skipped', 'attachment 5 “Photo”']])
    expect(items).toEqual([])
    expect(survey.media.size).toBe(0)
  })

  it('values of plugins beyond 20,000 characters; footnotes come in whole', async () => {
    const notes = JSON.stringify([{ id: 'a', content: 'note '.repeat(8_000) }])
    const meta = { footnotes: notes, _builder_cache: 'x'.repeat(30_000) }
    const { survey, items } = await read([{ id: 1, title: 'Post', slug: 'post', meta }])
    expect(told(survey)).toEqual([['meta-cut', 'post 1 “Post”']])
    expect(survey.warnings[0]?.message).toContain('_builder_cache')
    const [item] = items
    const kept = item?.kind === 'document' ? item.document.meta : []
    expect(kept.map(({ key, value }) => [key, value.length])).toEqual([
      ['footnotes', notes.length],
      ['_builder_cache', 20_000],
    ])
  })

  it('a comment of a state or type named like a part of the language is a waiting comment', async () => {
    const comments = [{ id: 1, approved: 'constructor', type: 'toString' }]
    const { items } = await read([{ id: 1, title: 'Post', slug: 'post', comments }])
    const [item] = items
    const [comment] = item?.kind === 'document' ? item.document.comments : []
    expect(comment).toMatchObject({ state: 'pending', type: 'comment' })
  })

  it.each(['constructor', 'toString'])('a status named %s is a draft', async (status) => {
    const { survey } = await read([{ id: 1, title: 'Post', slug: 'post', status }])
    expect(survey.documents.get('1')?.state).toBe('draft')
  })
})
