import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startLanguagesSite, type LanguagesSite } from '../../support/languages-site.ts'

let site: LanguagesSite
beforeAll(async () => {
  site = await startLanguagesSite()
}, 60_000)
afterAll(() => site.stop())

interface Choice {
  href: string
  isTranslated: boolean
  text: string
}

const NOTES = /This page is not translated|Cette page n’est pas traduite/

/** What the switcher of a page offers, by language. */
async function choices(path: string): Promise<Record<string, Choice>> {
  const { body } = await site.get(path)
  const switcher = /<nav class="language-switcher".*?<\/nav>/s.exec(body)?.[0] ?? ''
  const links = [...switcher.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].map(
    ([, attributes = '', text = '']) => {
      const attribute = (name: string) =>
        new RegExp(` ?${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      expect(attribute('lang')).toBe(attribute('hrefLang'))
      const choice = { href: attribute('href'), isTranslated: !NOTES.test(text), text }
      return [attribute('lang'), choice] as const
    },
  )
  return Object.fromEntries(links)
}

const leadsTo = async (path: string) =>
  Object.fromEntries(
    Object.entries(await choices(path)).map(([code, { href, isTranslated }]) => [
      code,
      isTranslated ? decodeURI(href) : `none, ${href}`,
    ]),
  )

async function hreflang(path: string): Promise<string[]> {
  const { body } = await site.get(path)
  return [...body.matchAll(/<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/g)].map(
    ([, language = '', href = '']) => `${language} ${decodeURI(new URL(href).pathname)}`,
  )
}

const NONE = { fr: 'none, /fr', ar: 'none, /ar' }

describe('the language switcher', () => {
  it.each([
    ['/', { fr: '/fr', ar: '/ar' }],
    ['/fr', { en: '/', ar: '/ar' }],
    ['/2026/03/curtain-up', { fr: '/fr/2026/03/lever-de-rideau', ar: '/ar/2026/03/رفع-الستار' }],
    ['/fr/2026/03/lever-de-rideau', { en: '/2026/03/curtain-up', ar: '/ar/2026/03/رفع-الستار' }],
    ['/about', { ...NONE, fr: '/fr/a-propos' }],
    ['/category/news', { ...NONE, fr: '/fr/category/nouvelles' }],
    ['/fr/category/nouvelles', { en: '/category/news', ar: 'none, /ar' }],
    ['/tag/light', { ...NONE, fr: '/fr/tag/lumiere' }],
    ['/2026/03', { fr: '/fr/2026/03', ar: '/ar/2026/03' }],
    ['/search', { fr: '/fr/search', ar: '/ar/search' }],
    ['/search?q=curtain', { fr: '/fr/search?q=curtain', ar: '/ar/search?q=curtain' }],
    ['/author/the-author', NONE],
    ['/2026/03/alone', NONE],
    ['/no-such-page', NONE],
    ['/fr/rien', { en: 'none, /', ar: 'none, /ar' }],
  ])('of %s leads to the translation, or says that there is none', async (path, expected) => {
    expect(await leadsTo(path)).toEqual(expected)
  })

  it('leads to pages that are there', async () => {
    for (const path of [
      '/2026/03/curtain-up',
      '/category/news',
      '/tag/light',
      '/2026/03',
      '/about',
    ])
      for (const { href } of Object.values(await choices(path)))
        expect([href, (await site.get(href)).status]).toEqual([href, 200])
  })

  it('says what it says in the language of who is to read it', async () => {
    const { fr, ar } = await choices('/2026/03/alone')
    expect(fr?.text).toMatch(
      /^<bdi dir="ltr">Français<\/bdi><small lang="fr".*Cette page n’est pas traduite/,
    )
    expect(ar?.text).toMatch(
      /^<bdi dir="rtl">العربية<\/bdi><small lang="en".*This page is not translated/,
    )
  })

  it.each(['draft', 'trashed', 'private', 'password', 'future'])(
    'tells nobody of a translation that is %s',
    async (state) => {
      const path = `/2026/03/closed-${state}`
      const { body } = await site.get(path)
      expect(body).toContain(`Closed ${state}`)
      expect(body).not.toMatch(/secret/i)
      expect(await leadsTo(path)).toEqual(NONE)
      expect(await hreflang(path)).toEqual([])
      expect((await site.get('/sitemap.xml')).body).not.toMatch(/secret/i)
    },
  )

  it('is not there on a site of one language', async () => {
    const { languages } = await site.payload.findGlobal({ slug: 'site' })
    const rename = (rows: typeof languages) =>
      site.payload.updateGlobal({
        slug: 'site',
        data: { languages: rows ?? [], _status: 'published' },
        context: { trusted: { by: 'seed' as const, publish: true } },
      })
    await rename((languages ?? []).slice(0, 1))
    expect((await site.get('/')).body).not.toContain('language-switcher')
    await rename(languages)
    expect((await site.get('/')).body).toContain('language-switcher')
  })

  it('tells nobody which languages a hidden site has', async () => {
    const become = (state: 'hidden' | 'open') =>
      site.payload.updateGlobal({
        slug: 'site',
        data: { state, _status: 'published' },
        context: { trusted: { by: 'seed' as const, publish: true } },
      })
    await become('hidden')
    const { status, body } = await site.get('/')
    expect([status, body.includes('language-switcher')]).toEqual([503, false])
    await become('open')
  })
})

describe('what search engines are told', () => {
  it('is every language of a page, and the first for everybody else', async () => {
    const all = [
      'en /2026/03/curtain-up',
      'fr /fr/2026/03/lever-de-rideau',
      'ar /ar/2026/03/رفع-الستار',
      'x-default /2026/03/curtain-up',
    ]
    expect(await hreflang('/2026/03/curtain-up')).toEqual(all)
    expect(await hreflang('/fr/2026/03/lever-de-rideau')).toEqual(all)
    expect(await hreflang('/fr')).toEqual(['en /', 'fr /fr', 'ar /ar', 'x-default /'])
    expect(await hreflang('/search?q=curtain')).toEqual([])
    expect(await hreflang('/no-such-page')).toEqual([])
  })

  it('stands in the sitemap too, of what was stored without a language and of terms', async () => {
    const { body } = await site.get('/sitemap.xml')
    const linked = (path: string) => {
      const entry = body.split('<url>').find((one) => one.includes(`${path}</loc>`)) ?? ''
      return [...entry.matchAll(/hreflang="([^"]*)"/g)].map(([, code]) => code)
    }
    expect(linked('/2026/03/curtain-up')).toEqual(['en', 'fr', 'ar', 'x-default'])
    expect(linked('/category/news')).toEqual(['en', 'fr', 'x-default'])
    expect(linked('/2026/03/alone')).toEqual([])
  })
})

describe('a language of the site', () => {
  it('has its own title, feed, search and words', async () => {
    const { body } = await site.get('/fr')
    expect(body).toContain('<title>Les coulisses</title>')
    expect(body).toContain('href="/fr/feed"')
    expect((await site.get('/fr/feed')).body).toContain('<title>Les coulisses</title>')
    const found = await site.get('/fr/search?q=rideau')
    expect(found.body).toContain('1 résultat')
    expect(found.body).not.toContain('Curtain up')
    expect((await site.get('/fr/rien')).body).toContain('<html lang="fr"')
  })

  it('writes dates and numbers its way, in the time zone of the site', async () => {
    const french = (await site.get('/fr/2026/03/lever-de-rideau')).body
    // Half past eleven in UTC is the next day in Paris.
    expect(french).toContain('5 mars 2026')
    expect((await site.get('/2026/03/curtain-up')).body).toContain('March 5, 2026')
    expect((await site.get('/ar/2026/03')).body).toContain('مارس')
  })

  it('is written from right to left where its script is', async () => {
    expect((await site.get('/ar')).body).toContain('<html lang="ar" dir="rtl"')
    expect((await site.get('/fr')).body).toContain('<html lang="fr" dir="ltr"')
  })
})
