import { describe, expect, it } from '@jest/globals'
import { link, paragraph, rich, text } from '../../support/lexical-nodes.ts'
import type { Role } from '../../support/make-users.ts'
import { rest, started, users, useStaff } from '../../support/staffed-site.ts'

useStaff()

const as = (role: Role) => rest.as(users[role])
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

  it('of the site itself are kept as paths, whoever writes', async () => {
    const { env } = await import('#config/env.ts')
    const own = `${env.origin}/about?a=b#team`
    const { doc } = (
      await as('editor').post('/posts', { title: 'L', content: rich(paragraph(link(own))) })
    ).body
    expect(JSON.stringify(doc)).toContain('"url":"/about?a=b#team"')
    expect(JSON.stringify(doc)).not.toContain(env.origin)
    const made = await started.payload.create({
      collection: 'pages',
      data: { title: 'L', seo: { canonical: own } },
      context: { trusted: { by: 'import' } },
    })
    expect(made.seo?.canonical).toBe('/about?a=b#team')
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
