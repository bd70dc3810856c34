import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makePage, makePost } from '../../support/front-site.ts'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'
import { twoHalves } from '../../support/test-pictures.ts'

let site: MediaSite
beforeAll(async () => {
  site = await startMediaSite()
  const { payload } = site
  const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
  const category = (title: string) =>
    payload.create({ collection: 'categories', data: { title }, ...trusted })
  const [used, unused] = await Promise.all([category('Light & "sound"'), category('Empty')])
  const { doc: icon } = await site.upload({ name: 'mark.png', bytes: await twoHalves(600, 500) })
  await payload.updateGlobal({
    slug: 'site',
    data: {
      ...{ icon: icon.id, _status: 'published' },
      languages: [
        { code: 'en', title: 'The <Wings>', tagline: 'Behind the scenes' },
        { code: 'fr', title: 'Les coulisses' },
      ],
    },
    ...trusted,
  })
  await makePost(payload, {
    ...{ title: 'Lamps', publishedAt: '2026-03-04T10:00:00.000Z', language: 'en' },
    ...{ categories: [used.id], featuredImage: icon.id },
  })
  await makePost(payload, {
    ...{ title: 'Hidden', _status: 'draft', language: 'en', categories: [unused.id] },
  })
  const both = { translationGroup: 'about us' }
  await makePage(payload, { title: 'About us', language: 'en', ...both })
  await makePage(payload, { title: 'Qui sommes-nous', language: 'fr', ...both })
  await makePage(payload, { title: 'Alone', language: 'en', translationGroup: 'alone' })
})
// The queue makes every size of the icon before it is idle.
afterAll(() => site.stop(), 180_000)

const get = async (path: string) => {
  const response = await fetch(site.origin + path)
  return {
    ...{ status: response.status, type: response.headers.get('content-type') },
    body: await response.text(),
  }
}

describe('the icons of a site', () => {
  it('are made of one upload, and each is there', async () => {
    const { body } = await get('/')
    const links = [
      ...body.matchAll(/<link rel="(icon|apple-touch-icon)"[^>]* sizes="(\w+)" href="([^"]+)"/g),
    ].map(([, rel, sizes, href]) => ({ rel, sizes, href }))
    expect(links.map(({ rel, sizes }) => [rel, sizes])).toEqual([
      ['icon', '32x32'],
      ['apple-touch-icon', '180x180'],
      ['icon', '512x512'],
    ])
    for (const { href = '' } of links) {
      const { status, type } = await get(href)
      expect([href, status, type]).toEqual([href, 200, 'image/png'])
    }
    expect(body).toContain('<link rel="manifest" href="/manifest.webmanifest"/>')
  })

  it('stand in the manifest, with the name of the site', async () => {
    const { status, type, body } = await get('/manifest.webmanifest')
    expect([status, type]).toEqual([200, 'application/manifest+json; charset=utf-8'])
    const { name, description, lang, icons } = JSON.parse(body)
    expect({ name, description, lang }).toEqual({
      ...{ name: 'The <Wings>', description: 'Behind the scenes', lang: 'en' },
    })
    expect(icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
      '32x32',
      '180x180',
      '512x512',
    ])
  })
})

describe('the list of feeds', () => {
  it('names each language, the comments and categories in use, as XML', async () => {
    const { status, body } = await get('/feeds.opml')
    expect(status).toBe(200)
    const feeds = [...body.matchAll(/text="([^"]*)"[^>]* xmlUrl="([^"]*)"/g)].map(
      ([, text, url = '']) => [text, new URL(url).pathname],
    )
    expect(feeds).toEqual([
      ['The &lt;Wings&gt;', '/feed'],
      ['Les coulisses', '/fr/feed'],
      ['Comments', '/comments/feed'],
      ['Light &amp; &quot;sound&quot;', '/category/light-sound/feed'],
    ])
    for (const [, path = ''] of feeds) expect([path, (await get(path)).status]).toEqual([path, 200])
  })
})

describe('the sitemap', () => {
  it('names the pictures of what is published', async () => {
    const { body } = await get('/sitemap.xml')
    expect(body).toMatch(
      /\/lamps<\/loc><lastmod>[^<]*<\/lastmod><image:image><image:loc>http[^<]*\/media\/[^<]*mark\.png<\/image:loc><\/image:image><\/url>/,
    )
    expect([...body.matchAll(/<image:loc>/g)]).toHaveLength(1)
  })

  it('ties the languages of a page and of the home together, and nothing that is alone', async () => {
    const { body } = await get('/sitemap.xml')
    const linked = (path: string): string[] => {
      const entry =
        new RegExp(`<loc>[^<]*//[^/<]+${path}</loc>(.*?)</url>`).exec(body)?.[1] ?? 'none'
      return [...entry.matchAll(/hreflang="(\w+)" href="[^"]*\/\/[^/"]+([^"]*)"/g)].map(
        ([, language, to]) => `${language} ${to}`,
      )
    }
    const pages = ['en /about-us', 'fr /fr/qui-sommes-nous']
    expect(linked('/about-us').toSorted()).toEqual(pages)
    expect(linked('/fr/qui-sommes-nous').toSorted()).toEqual(pages)
    expect(linked('/fr')).toEqual(['en /', 'fr /fr'])
    expect(body).toMatch(/\/alone<\/loc><lastmod>[^<]*<\/lastmod><\/url>/)
  })

  it.each(['1', '2', '0', 'pages'])('has at one address what it has (part %s)', async (part) => {
    expect((await get(`/sitemap-${part}.xml`)).status).toBe(part === '1' ? 200 : 404)
  })
})

describe('who shows a page among their own', () => {
  const embed = async (query: string) => get(`/oembed?${query}`)
  const found = async (): Promise<string> => {
    const path =
      /<loc>[^<]*(\/[^/<]*\/[^/<]*\/lamps)</.exec((await get('/sitemap.xml')).body)?.[1] ?? ''
    const href = /type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(
      (await get(path)).body,
    )?.[1]
    return new URL((href ?? '').replaceAll('&amp;', '&')).search.slice(1)
  }

  it('is given its title, picture and a quotation, as JSON or XML', async () => {
    const query = await found()
    const { status, body } = await embed(query)
    expect(status).toBe(200)
    const oembed = JSON.parse(body)
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: 'Lamps', width: 600 })
    expect(oembed.html).toMatch(
      /^<blockquote cite="http[^"]*\/lamps"><p><a href="http[^"]*\/lamps">/,
    )
    expect(oembed.html).toContain('— The &lt;Wings&gt;')
    expect(oembed.thumbnail_url).toMatch(/^http.*\/media\//)
    const xml = await embed(`${query}&format=xml&maxwidth=300`)
    expect([xml.type, xml.body]).toEqual([
      'text/xml; charset=utf-8',
      expect.stringContaining('<provider_name>The &lt;Wings&gt;</provider_name>'),
    ])
    expect(xml.body).toContain('<width>300</width>')
  })

  it('is told of no picture that is larger than what there is room for', async () => {
    const query = await found()
    const pictureIn = async (room: string) => {
      const oembed = JSON.parse((await embed(query + room)).body)
      return [oembed.thumbnail_url !== undefined, oembed.thumbnail_width, oembed.thumbnail_height]
    }
    const [, width, height] = await pictureIn('')
    const none = [false, undefined, undefined]
    expect(await pictureIn(`&maxwidth=${width}&maxheight=${height}`)).toEqual([true, width, height])
    expect(await pictureIn(`&maxwidth=${width - 1}`)).toEqual(none)
    expect(await pictureIn(`&maxheight=${height - 1}`)).toEqual(none)
  })

  it('is told what is wrong, and nothing of what is not public', async () => {
    const origin = /<loc>(https?:\/\/[^/<]+)/.exec((await get('/sitemap.xml')).body)?.[1] ?? ''
    const at = (path: string) => `url=${encodeURIComponent(origin + path)}`
    const statuses = [
      ...['', 'url=lamps', `${at('/about-us')}&format=yaml`],
      ...[at('/hidden'), at('/nothing'), at('/%00'), at('/%'), 'url=https://elsewhere.example/'],
    ].map(async (query) => (await embed(query)).status)
    expect(await Promise.all(statuses)).toEqual([400, 400, 400, 404, 404, 404, 404, 404])
    expect(await embed(at('/fr/qui-sommes-nous'))).toMatchObject({ status: 200 })
  })
})

describe('humans.txt', () => {
  it('names the site and its languages', async () => {
    const { status, body } = await get('/humans.txt')
    expect(status).toBe(200)
    expect(body).toContain('The <Wings>')
    expect(body).toContain('Language: en, fr')
    expect(body).toContain('Last update: 2026-03-04')
  })
})
