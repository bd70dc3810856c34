import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { accountList } from '#back-office/import/import-state.ts'
import { foundSite, deskState } from '#import/desk/desk-state.ts'
import { deskOf } from '#import/desk/import-desk.ts'
import { DeskClient, jobIn } from '../../support/import/desk.ts'
import { startTestSite, type TestSite } from '../../support/start-site.ts'
import { writeExport, wxr } from '../../support/wxr.ts'

let site: TestSite
let desk: DeskClient

beforeAll(async () => {
  site = await startTestSite()
  // Why a process has failed is in its log alone.
  site.payload.logger.level = 'error'
  desk = new DeskClient(site.origin, site.as.administrator)
}, 120_000)
afterAll(() => site.stop())

const blog = wxr({
  title: 'The old blog',
  authors: [
    { id: 1, login: 'ann', email: 'ann@old.example', name: 'Ann' },
    { id: 2, login: 'ed', email: 'editor@example.org', name: 'Ed' },
    { id: 3, login: 'des', email: 'des@old.example', name: 'Des' },
  ],
  items: [
    { id: 10, title: 'First', slug: 'first', author: 'ann', body: '<p>One two three.</p>' },
    {
      id: 11,
      title: 'Second',
      slug: 'second',
      author: 'ed',
      body: '<p>Four [slider_pro id="3"]</p>',
    },
    { id: 12, title: 'Third', slug: 'third', author: 'des', body: '<p>Five six.</p>' },
    { id: 20, type: 'page', title: 'About', slug: 'about', link: 'https://old.example/about/' },
    { id: 30, type: 'project', title: 'Bridge', slug: 'bridge' },
  ],
})

describe('who may import a site', () => {
  it.each(['editor', 'author', 'contributor', 'designer'] as const)('is no %s', async (role) => {
    const other = new DeskClient(site.origin, site.as[role])
    const answers = [
      await other.get(),
      await other.get('/report'),
      await other.get('/accounts'),
      await other.post('/files', { name: 'export.xml', bytes: 3, stamp: 1 }),
      await other.part('any', 0, Buffer.from('abc')),
      await other.post('/jobs', { kind: 'write' }),
      await other.delete(),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    expect(answers[0]?.sentence).toBe('Only administrators may import a site.')
  })

  it('is no visitor', async () => {
    const visitor = new DeskClient(site.origin, {})
    expect((await visitor.get()).status).toBe(401)
    expect((await visitor.post('/jobs', { kind: 'read' })).status).toBe(401)
    expect((await visitor.part('any', 0, Buffer.from('abc'))).status).toBe(415)
  })

  it('is told in French', async () => {
    const other = new DeskClient(site.origin, { ...site.as.editor, 'accept-language': 'fr' })
    expect((await other.get()).sentence).toContain('administrateurs')
  })
})

describe('a report', () => {
  it('is none before anything was tried, and none that another version has written', async () => {
    await desk.delete()
    const { status, sentence } = await desk.get('/report')
    expect([status, sentence]).toEqual([404, expect.stringContaining('no report')])
    const { reportFolder } = deskOf(site.payload).folder
    mkdirSync(reportFolder, { recursive: true })
    writeFileSync(path.join(reportFolder, 'summary.json'), '{"kind":"other"}')
    expect((await desk.get('/report')).status).toBe(404)
    await desk.delete()
  })
})

describe('an export that is none', () => {
  it('is refused with the importer’s own sentence and line, by the person’s own name for it', async () => {
    await desk.upload(writeExport('<rss>\n<channel>\n<title>Broken', 'broken.xml'))
    expect(jobIn(await desk.job('read'))).toMatchObject({
      state: 'refused',
      sentence: expect.stringMatching(/not well-formed XML.*\(line \d+\)/),
    })
    const { files } = deskState.parse((await desk.get()).body)
    await desk.delete(`/files/${files[0]?.id ?? ''}`)
    await desk.upload(writeExport('<html>\n<body/></html>', 'page.xml'))
    expect(jobIn(await desk.job('read'))['sentence']).toMatch(/root element is <html> \(line 1\)/)
    const french = new DeskClient(site.origin, {
      ...site.as.administrator,
      'accept-language': 'fr',
    })
    expect(jobIn((await french.get()).body)['sentence']).toBe(
      'Ce n’est pas un export de WordPress : son élément racine est <html> (ligne 1).',
    )
    await desk.delete()
  }, 120_000)

  it('names the part that belongs to another site', async () => {
    await desk.upload(writeExport(wxr({ url: 'https://one.example' }), 'one.xml'))
    await desk.upload(writeExport(wxr({ url: 'https://two.example' }), 'two.xml'))
    const { sentence } = jobIn(await desk.job('read'))
    expect(sentence).toMatch(/^two\.xml is an export of https:\/\/two\.example/)
    await desk.delete()
  }, 120_000)
})

describe('an import', () => {
  it('reads, tries, writes and is undone', async () => {
    const file = writeExport(blog)
    await desk.upload(file, 1000)
    const read = deskState.parse(await desk.job('read'))
    expect(read.job).toMatchObject({ state: 'done', done: statSync(file).size })
    expect(foundSite.parse(read.found)).toMatchObject({
      title: 'The old blog',
      unknownTypes: [{ type: 'project', count: 1 }],
      pages: [{ title: 'About', path: '/about' }],
      authors: [{ login: 'ann' }, { login: 'ed' }, { login: 'des' }],
    })

    expect((await desk.get('/accounts')).body['own']).toEqual([
      { login: 'ed', account: await idOf('editor') },
    ])
    const before = await site.payload.count({ collection: 'posts' })
    const options = {
      types: ['project=pages:/projects'],
      authors: [{ login: 'des', account: await idOf('designer') }],
    }
    await desk.job('try', { options })
    expect((await desk.get('/report')).body).toMatchObject({
      kind: 'try',
      counts: expect.arrayContaining([expect.objectContaining({ type: 'users', created: 1 })]),
      warnings: [{ code: 'shortcode-kept', heading: expect.any(String), count: 1 }],
    })
    expect(await site.payload.count({ collection: 'posts' })).toEqual(before)

    const written = deskState.parse(await desk.job('write'))
    expect(written.job?.state).toBe('done')
    expect(await authorOf('third')).toEqual([await idOf('designer')])
    expect(await authorOf('second')).toEqual([await idOf('editor')])
    const { own } = accountList.parse((await desk.get('/accounts')).body)
    expect(own.map(({ login }) => login)).toEqual(['ann', 'ed'])
    expect(await authorOf('first')).toEqual([own[0]?.account])
    const items = (await desk.get('/lines?list=items')).body['lines']
    expect(items).toContainEqual(
      expect.objectContaining({
        item: 'post 10 “First”',
        form: expect.stringMatching(/^\/admin\/collections\/posts\/[0-9a-f-]{36}$/),
        words: { source: 3, kept: 3 },
      }),
    )
    const kept = (await desk.get('/lines?list=shortcode-kept')).body['lines']
    expect(kept).toMatchObject([{ form: expect.stringContaining('/posts/') }])

    const french = new DeskClient(site.origin, {
      ...site.as.administrator,
      'accept-language': 'fr',
    })
    expect((await french.get('/lines?list=shortcode-kept')).body['lines']).toMatchObject([
      { message: expect.stringContaining('extension') },
    ])
    expect((await french.get('/report')).body).toMatchObject({
      warnings: expect.arrayContaining([
        expect.objectContaining({ heading: 'Codes courts d’extensions, gardés comme texte' }),
      ]),
      left: expect.arrayContaining([
        { message: 'Logo, icône et image de partage', at: '/admin/globals/site' },
      ]),
    })

    const run = written.runs[0]?.run
    const undone = deskState.parse(await desk.job('undo', { run }))
    expect([undone.job?.state, undone.runs]).toEqual(['done', []])
    expect((await desk.get('/report')).body).toMatchObject({ kind: 'undo', kept: 0 })
    expect(await site.payload.count({ collection: 'posts' })).toEqual(before)
  }, 240_000)
})

async function idOf(role: string): Promise<string> {
  const where = { email: { equals: `${role}@example.org` } }
  const { docs } = await site.payload.find({ collection: 'users', where })
  return docs[0]?.id ?? ''
}

async function authorOf(slug: string): Promise<unknown> {
  const where = { slug: { equals: slug } }
  const { docs } = await site.payload.find({ collection: 'posts', where, depth: 0 })
  return docs[0]?.authors
}
