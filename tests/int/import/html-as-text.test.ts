import { expect, it } from '@jest/globals'
import { rest, users, useStaff } from '../../support/staffed-site.ts'
import { outlineOf } from '../../support/import/outline.ts'

useStaff()

const html =
  '<dl><dt>Term</dt><dd>Its <b>meaning</b> and a <a href="/more">link</a></dd></dl><img src="/a.jpg" alt="A" onerror="x()">'

const nodesIn = ({ nodes }: Record<string, unknown>): unknown[] =>
  Array.isArray(nodes) ? nodes : []

it.each(['author', 'contributor'] as const)(
  'an %s turns imported HTML into text, and the picture stays',
  async (role) => {
    const { status, body } = await rest.as(users[role]).post('/html-as-text', { html })
    expect(status).toBe(200)
    expect(outlineOf(nodesIn(body))).toEqual(['Term', 'Its *meaning* and a [link→/more]'])
    expect(body['rest']).toBe('<img src="/a.jpg" alt="A" />')
  },
)

it('a visitor may not, and nonsense is refused', async () => {
  expect((await rest.as().post('/html-as-text', { html })).status).toBe(401)
  expect((await rest.as(users.author).post('/html-as-text', { html: 7 })).status).toBe(400)
})

it('the text may be saved where the block stood, by who may edit the document', async () => {
  const author = rest.as(users.author)
  const { body } = await author.post('/html-as-text', { html })
  const root = {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: body['nodes'],
  }
  const made = await author.post('/posts', { title: 'Old post', content: { root } })
  expect(made.status).toBe(201)
})

it('an author edits around a block of imported HTML, which stays as it was', async () => {
  const author = rest.as(users.author)
  const fields = {
    id: 'a1b2c3',
    blockType: 'imported-html',
    html: '<dl><dt>x</dt></dl>',
    origin: '[old id="1"]',
    version: 1,
  }
  const block = { type: 'block', version: 2, format: '', fields }
  const word = {
    type: 'text',
    version: 1,
    text: 'Edited',
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  }
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    children: [word],
    $: { anchor: 'here' },
  }
  const root = {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [paragraph, block],
  }
  const made = await author.post('/posts', { title: 'Around', content: { root } })
  const doc = made.body['doc']
  expect(made.status).toBe(201)
  expect(JSON.stringify(doc)).toContain('"origin":"[old id=\\"1\\"]"')
  expect(JSON.stringify(doc)).toContain('"$":{"anchor":"here"}')
})
