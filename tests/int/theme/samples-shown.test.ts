import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import { blockSamples } from '#content/blocks/block-samples.ts'
import { pageBodySlugs, widgetSlugs } from '#content/blocks/block-slugs.ts'
import { env } from '#config/env.ts'
import { newId } from '#config/new-id.ts'
import type { Layout, Page } from '#content/payload-types.ts'
import { seedId } from '#content/seed/seed-id.ts'
import { seedStarter } from '#content/seed/seed-starter.ts'
import { openFrontOffice, type OpenFrontOffice } from '#server/open-front-office.ts'
import { htmlErrors } from '../../support/html-errors.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

/** From what is stored to what a visitor gets: each block's sample through reader, presenter, view and route. */
describe('the samples of the blocks, on a real page', () => {
  let started: StartedPayload
  let front: OpenFrontOffice
  let server: Server
  let origin = ''

  beforeAll(async () => {
    started = await startPayload()
    const { payload } = started
    await seedStarter(payload)
    await payload.create({
      collection: 'patterns',
      data: {
        id: seedId('pattern opening hours'),
        title: 'Opening hours',
        _status: 'published',
        body: [{ ...blockSamples['rich-text'], id: newId() }],
      },
      context: { trusted: { by: 'seed' } },
    })
    const body = [
      ...pageBodySlugs.map((slug) => blockSamples[slug]),
      { ...blockSamples.image, id: newId(), width: 240 },
      { ...blockSamples.image, id: newId(), width: 200, appearance: { width: 'full' } },
    ] satisfies Page['body']
    const sidebar = widgetSlugs.map((slug) => blockSamples[slug]) satisfies Layout['sidebar']
    const layout = await payload.create({
      collection: 'layouts',
      data: { title: 'All widgets', sidebar, _status: 'published' },
    })
    await payload.create({
      collection: 'pages',
      data: { title: 'Samples', slug: 'samples', layout: layout.id, body, _status: 'published' },
    })
    front = await openFrontOffice(env, payload)
    server = createServer(express().use(front.router))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    origin =
      typeof address === 'object' && address !== null
        ? `http://127.0.0.1:${String(address.port)}`
        : ''
  })
  afterAll(async () => {
    await front.stop()
    server.closeAllConnections()
    server.close()
    await started.stop()
  })

  const get = async (path: string): Promise<string> => (await fetch(`${origin}${path}`)).text()

  it('all appear, in their boxes', async () => {
    const markup = await get('/samples')
    const missing = [...pageBodySlugs, ...widgetSlugs].filter(
      (slug) => !markup.includes(`class="block block-${slug}`),
    )
    // A page without an author, and no post.
    expect(missing.toSorted()).toEqual(['author-box', 'related-posts'])
  })

  it('bring their pictures, links and lists along', async () => {
    const markup = await get('/samples')
    expect(markup).toContain('A seating plan: dark seats in arcs')
    expect(markup).toContain('href="/about"')
    expect(markup).toContain('Welcome. What to change first')
    expect(markup).not.toMatch(/\sstyle=|\son\w+=/)
    expect(markup).not.toContain('undefined')
    expect(await htmlErrors(markup)).toEqual([])
  })

  it('show a picture as narrow as its editor says, unless it goes to the edges', async () => {
    const markup = await get('/samples')
    expect(markup).toMatch(/<img [^>]*sizes="240px"[^>]* width="240" height="\d{2,3}"/)
    expect(markup).not.toContain('width="200"')
  })

  it.each([
    '/',
    '/about',
    '/category/craft',
    '/tag/blocks',
    '/search?q=stage',
    '/feed',
    '/nothing',
  ])('stand in a site that answers: %s', async (path) => {
    const response = await fetch(`${origin}${path}`)
    expect(response.status).toBe(path === '/nothing' ? 404 : 200)
    const body = await response.text()
    expect(body).toContain('Coulisse')
    expect(path === '/feed' ? [] : await htmlErrors(body)).toEqual([])
  })

  it('show the first comment under the first post', async () => {
    const front = await get('/')
    const href = /href="(\/\d{4}\/\d{2}\/welcome)"/.exec(front)?.[1] ?? ''
    expect(await get(href)).toContain('Somebody in the first row')
  })
})
