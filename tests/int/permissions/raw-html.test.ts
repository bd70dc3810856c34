import { describe, expect, it } from '@jest/globals'
import { block, rich } from '../../support/lexical-nodes.ts'
import type { Role } from '../../support/make-users.ts'
import { docOf } from '../../support/rest.ts'
import { rest, started, users, useStaff } from '../../support/staffed-site.ts'

useStaff()

const as = (role: Role) => rest.as(users[role])
const newest = async (type: string, id: unknown) =>
  (await as('administrator').get(`/${type}/${String(id)}?draft=true`)).body

describe('raw HTML', () => {
  const raw = (html: string, id?: string) => ({
    ...{ blockType: 'raw-html', html, ...(id && { id }) },
  })
  const note = { blockType: 'heading', text: 'Heading' }

  const page = async () => {
    const section = {
      blockType: 'section',
      content: rich(block({ ...raw('<b>deep</b>', 'deep-1'), blockName: '' })),
    }
    const answer = await as('administrator').post('/pages', {
      ...{ title: 'Raw', body: [raw('<b>top</b>', 'top-1'), section] },
    })
    expect(answer.status).toBe(201)
    return docOf(answer)
  }

  it('is added by administrators alone, at every depth', async () => {
    const attempts = [
      { body: [raw('<script>1</script>')] },
      { body: [{ blockType: 'section', content: rich(block(raw('<i>x</i>', 'n'))) }] },
      {
        body: [
          { blockType: 'section', content: JSON.stringify(rich(block(raw('<i>x</i>', 'n')))) },
        ],
      },
    ]
    for (const role of ['editor', 'designer'] as const) {
      const type = role === 'editor' ? 'pages' : 'patterns'
      for (const attempt of attempts) {
        const { status, body } = await as(role).post(`/${type}`, { title: 'T', ...attempt })
        expect(status).toBe(400)
        expect(JSON.stringify(body)).toContain('"path":"body')
      }
    }
    const post = { title: 'T', content: rich(block(raw('<i>x</i>', 'n'))) }
    expect((await as('author').post('/posts', post)).status).toBe(400)
  })

  it('stays as it is while others write around it', async () => {
    const { id, body } = await page()
    const text_ = JSON.stringify(body).replaceAll('<b>', '<script>')
    const blocks: unknown = JSON.parse(text_)
    const around = [note, ...(Array.isArray(blocks) ? blocks : [])]
    const answer = await as('editor').patch(`/pages/${String(id)}`, { body: around })
    expect(answer.status).toBe(200)
    const saved = JSON.stringify((await newest('pages', id))['body'])
    expect(saved).toContain('Heading')
    expect(saved).toContain('<b>top</b>')
    expect(saved).toContain('<b>deep</b>')
    expect(saved).not.toContain('<script>')
  })

  it('may be left out, brought back by a version, and copied with its page', async () => {
    const { id } = await page()
    await as('editor').patch(`/pages/${String(id)}`, { body: [note] })
    expect(JSON.stringify(await newest('pages', id))).not.toContain('<b>top</b>')
    const { docs } = await started.payload.findVersions({
      collection: 'pages',
      where: { parent: { equals: String(id) } },
      sort: 'updatedAt',
    })
    const back = await as('editor').post(`/pages/versions/${docs[0]?.id ?? ''}?draft=true`)
    expect(back.status).toBe(200)
    expect(JSON.stringify(await newest('pages', id))).toContain('<b>top</b>')
    const copy = await as('editor').post(`/pages/${String(id)}/duplicate`)
    expect(copy.status).toBe(200)
    expect(JSON.stringify(docOf(copy))).toContain('<b>deep</b>')
  })
})
