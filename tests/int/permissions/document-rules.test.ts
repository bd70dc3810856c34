import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '#content/payload-types.ts'
import { makeUsers, type Role } from '../../support/make-users.ts'
import { type Answer, type Rest, startRest } from '../../support/rest.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let rest: Rest
let users: Record<Role, User>

beforeAll(async () => {
  started = await startPayload()
  users = await makeUsers(started.payload)
  rest = await startRest(started.payload)
})
afterAll(async () => {
  await rest.stop()
  await started.stop()
})

const as = (role: Role) => rest.as(users[role])
const docOf = ({ body }: Answer): Record<string, unknown> => {
  const { doc } = body
  return typeof doc === 'object' && doc !== null ? { ...doc } : {}
}
const newest = async (type: string, id: unknown) =>
  (await as('administrator').get(`/${type}/${String(id)}?draft=true`)).body

const paragraph = (...children: object[]) => ({
  ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, textFormat: 0 },
  children,
})
const text = (words: string) => ({
  ...{ type: 'text', version: 1, format: 0, style: '', mode: 'normal', detail: 0 },
  text: words,
})
const link = (url: string) => ({
  ...{ type: 'link', version: 3, format: '', indent: 0, direction: null },
  fields: { linkType: 'custom', url, newTab: false },
  children: [text('here')],
})
const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields })
const rich = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})

describe('ids, dates and authorship', () => {
  it('come from the server', async () => {
    const answer = await as('editor').post('/posts', {
      ...{ id: '../x<y', createdAt: '1999-01-01', updatedAt: '1999-01-01', title: 'Mine' },
      ...{ editedBy: users.author.id, revision: 'mine', deletedAt: '1999-01-01' },
      imported: { run: 'forged' },
    })
    const doc = docOf(answer)
    expect(doc['id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    expect(doc['editedBy']).toBe(users.editor.id)
    expect(doc['deletedAt'] ?? null).toBeNull()
    expect(String(doc['createdAt']) > '2020' && String(doc['updatedAt']) > '2020').toBe(true)
    expect(doc['revision']).not.toBe('mine')
    expect(JSON.stringify(doc['imported'] ?? null)).not.toContain('forged')
    const changed = docOf(
      await as('administrator').patch(`/posts/${String(doc['id'])}`, {
        ...{ createdAt: '1999-01-01', updatedAt: '1999-01-01', editedBy: users.author.id },
      }),
    )
    expect(changed).toMatchObject({ createdAt: doc['createdAt'], editedBy: users.administrator.id })
  })

  it('come from an import when our own code says so', async () => {
    const made = await started.payload.create({
      collection: 'posts',
      data: { title: 'Old', authors: [users.author.id], imported: { run: 'r1' } },
      context: {
        trusted: { by: 'import', id: 'own-id', createdAt: '2009-05-05T00:00:00.000Z' },
      },
    })
    expect(made).toMatchObject({
      id: 'own-id',
      createdAt: '2009-05-05T00:00:00.000Z',
      authors: [users.author.id],
      imported: { run: 'r1' },
    })
  })

  it('a file is its sender’s', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const form = new FormData()
    form.append('_payload', JSON.stringify({ title: 'A', uploadedBy: users.editor.id }))
    const bytes = new Blob([Buffer.from(png, 'base64')], { type: 'image/png' })
    form.append('file', bytes, 'a.png')
    const doc = docOf(await as('author').post('/media', form))
    expect(doc['uploadedBy']).toBe(users.author.id)
  })
})

describe('whose a post is', () => {
  it('is its maker’s, unless an editor says another', async () => {
    const others = { title: 'P', authors: [users.editor.id] }
    expect(docOf(await as('author').post('/posts', others))['authors']).toEqual([users.author.id])
    const named = { title: 'P', authors: [users.author.id] }
    expect(docOf(await as('editor').post('/posts', named))['authors']).toEqual([users.author.id])
  })

  it('is not given away nor shared by its author', async () => {
    const { id } = docOf(await as('author').post('/posts', { title: 'P' }))
    const authors = [users.author.id, users.editor.id]
    await as('author').patch(`/posts/${String(id)}`, { authors })
    await as('author').patch(`/posts?where[id][equals]=${String(id)}`, { authors: [] })
    expect((await newest('posts', id))['authors']).toEqual([users.author.id])
    expect((await as('editor').patch(`/posts/${String(id)}`, { authors })).status).toBe(200)
    expect((await newest('posts', id))['authors']).toEqual(authors)
  })

  it('is said by its newest state, not by the body', async () => {
    const { id } = docOf(
      await as('author').post('/posts', { title: 'Whose', _status: 'published' }),
    )
    const path = `/posts/${String(id)}`
    const take = { authors: [users.contributor.id] }
    expect((await as('contributor').patch(path, take)).status).toBe(403)
    await as('editor').patch(path, { authors: [users.editor.id], title: 'Taken' })
    expect((await as('author').patch(path, { title: 'Back' })).status).toBe(403)
    expect((await as('author').delete(path)).status).toBe(403)
    expect(await newest('posts', id)).toMatchObject({ title: 'Taken', authors: [users.editor.id] })
  })
})

describe('a reader’s password', () => {
  it('is read by who may change the document', async () => {
    const body = { title: 'Secret', visibility: 'password', password: 'sesame' }
    const { id } = docOf(await as('author').post('/posts', body))
    const passwordAs = async (role: Role) =>
      (await as(role).get(`/posts/${String(id)}?draft=true`)).body['password']
    expect(await passwordAs('author')).toBe('sesame')
    expect(await passwordAs('editor')).toBe('sesame')
    expect(await passwordAs('designer')).toBeUndefined()
  })
})

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

describe('addresses in content', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('%j is refused in a draft, naming the field', async (url) => {
    const post = await as('editor').post('/posts', {
      ...{ title: 'L', content: rich(paragraph(link(url))) },
    })
    expect(post.status).toBe(400)
    expect(JSON.stringify(post.body)).toContain('"path":"content"')
    const buttons = { blockType: 'buttons', buttons: [{ label: 'B', link: { address: url } }] }
    const page = await as('editor').post('/pages', { title: 'L', body: [buttons] })
    expect(page.status).toBe(400)
    expect(JSON.stringify(page.body)).toContain('body.0.buttons.0.link.address')
    expect((await as('author').patch(`/users/${users.author.id}`, { website: url })).status).toBe(
      400,
    )
  })

  it.each([
    'https://example.org/a?b#c',
    'mailto:a@b.org',
    'tel:+33',
    '/about',
    '#top',
    '//cdn.org',
  ])('%s is taken', async (url) => {
    const content = rich(paragraph(link(url)))
    expect((await as('editor').post('/posts', { title: 'L', content })).status).toBe(201)
  })

  it('of an import are emptied where they may not stand', async () => {
    const made = await started.payload.create({
      collection: 'pages',
      data: {
        title: 'Old',
        body: [
          { blockType: 'buttons', buttons: [{ label: 'B', link: { address: 'javascript:1' } }] },
        ],
      },
      context: { trusted: { by: 'import' } },
    })
    expect(JSON.stringify(made.body)).not.toContain('javascript')
    expect(JSON.stringify(made.body)).toContain('"B"')
  })
})

describe('limits', () => {
  const nested = (depth: number): object =>
    depth === 0 ? text('x') : { ...paragraph(nested(depth - 1)), type: 'quote' }

  it('hold for drafts', async () => {
    const separators = Array.from({ length: 2001 }, () => ({ blockType: 'separator' }))
    const editor = as('editor')
    const refused = [
      await editor.post('/pages', { title: 'x'.repeat(2001) }),
      await editor.post('/pages', { title: 'T', body: separators }),
      await editor.post('/posts', { title: 'T', content: rich(nested(300)) }),
      await editor.post('/posts', { title: 'T', content: JSON.stringify(rich(nested(300))) }),
      await editor.post('/posts', {
        title: 'T',
        content: rich(paragraph(text('x'.repeat(1e6 + 1)))),
      }),
      await editor.post('/globals/site', { contact: 'x'.repeat(2001) }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400])
  })

  it('speak the language of who writes', async () => {
    const long = { title: 'x'.repeat(3000) }
    const french = await rest.as(users.editor, 'fr').post('/pages', long)
    expect(JSON.stringify(french.body)).toContain('Ce texte est trop long.')
    const english = await rest.as(users.editor, 'en').post('/pages', long)
    expect(JSON.stringify(english.body)).toContain('This text is too long.')
  })

  it('leave room for a long text of many blocks', async () => {
    const content = rich(
      ...Array.from({ length: 300 }, () =>
        paragraph(text('Lorem ipsum dolor sit amet. '.repeat(20))),
      ),
    )
    expect((await as('author').post('/posts', { title: 'Long', content })).status).toBe(201)
  })
})
