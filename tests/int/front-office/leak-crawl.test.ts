import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { crawl } from '../../support/crawl.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { seedMarked, type Marked } from '../../support/marked/marked-content.ts'

let site: FrontSite
let marked: Marked
let visited: Map<string, string>
beforeAll(async () => {
  site = await startFrontSite()
  marked = await seedMarked(site.payload, site.users)
  visited = await crawl(site, marked.guesses)
}, 300_000)
afterAll(() => site.stop())

const holding = (mark: string) => [...visited].filter(([, body]) => body.includes(mark))

const leaksIn = (pages: ReadonlyMap<string, string>, marks: readonly string[]): string[] =>
  [...pages].flatMap(([path, body]) =>
    marks.filter((mark) => body.includes(mark)).map((mark) => `${mark} at ${path}`),
  )

describe('a visitor who follows every link and guesses every address', () => {
  it('reaches what is public, so that the crawl proves something', () => {
    for (const mark of marked.open) expect([mark, holding(mark).length > 0]).toEqual([mark, true])
    expect(visited.size).toBeGreaterThan(40)
  })

  it('finds no word of anything else', () => {
    expect(leaksIn(visited, marked.closed)).toEqual([])
  })

  it('finds of a password document nothing but its title', () => {
    expect(leaksIn(visited, marked.behindPassword)).toEqual([])
  })

  it('finds no e-mail address of anybody', () => {
    expect(holding('@example.org').map(([path]) => path)).toEqual([])
  })
})

describe('staff who follow every link of the site and guess every address', () => {
  it.each(['author', 'contributor'] as const)(
    'find as %s nothing of others that is not public',
    async (role) => {
      const pages = await crawl(site, marked.guesses, await site.signIn(role))
      expect(leaksIn(pages, [...marked.closed, ...marked.behindPassword])).toEqual([])
    },
    180_000,
  )

  it.each(['administrator', 'editor', 'designer'] as const)(
    'find as %s what is private, and no draft but in a preview',
    async (role) => {
      const pages = await crawl(site, marked.guesses, await site.signIn(role))
      for (const path of pages.keys()) if (path.startsWith('/preview/')) pages.delete(path)
      // Moderators read on the page what waits for them.
      const forModerators = role === 'designer' ? [] : ['leakpendingcomment']
      const secret = marked.unpublished.filter((word) => !forModerators.includes(word))
      // The form in which they edit a comment holds the address of who wrote it; no other page does.
      const mayShow = (leak: string) =>
        role !== 'designer' && /^opencommentmail at [^?]*\?edit=/.test(leak)
      expect(leaksIn(pages, secret).filter((leak) => !mayShow(leak))).toEqual([])
      expect(leaksIn(pages, ['leakprivateposttext', 'leakpasswordpagetext'])).not.toEqual([])
    },
    180_000,
  )
})

const COLLECTIONS = [
  ...['pages', 'posts', 'media', 'comments', 'categories', 'tags', 'layouts', 'menus', 'patterns'],
  ...['users', 'paths', 'references', 'changes', 'schedules'],
]

/** The API's ways to the same documents. */
const endpoints = () => [
  ...COLLECTIONS.flatMap((slug) => [
    `/api/${slug}?limit=100&depth=2`,
    `/api/${slug}?limit=100&draft=true`,
    `/api/${slug}?limit=100&trash=true`,
    `/api/${slug}?limit=100&where[_status][equals]=draft`,
    `/api/${slug}/versions?limit=100`,
    `/api/${slug}/count`,
  ]),
  ...marked.ids.flatMap(({ type, id }) => [
    `/api/${type}/${id}?depth=2`,
    `/api/${type}/${id}?draft=true`,
    `/api/${type}/${id}?trash=true`,
  ]),
  ...['site', 'design'].flatMap((slug) => [
    `/api/globals/${slug}?depth=2`,
    `/api/globals/${slug}?draft=true`,
    `/api/globals/${slug}/versions`,
  ]),
]

const leaksOver = async (marks: readonly string[], cookie?: string): Promise<string[]> => {
  const leaks: string[] = []
  for (const path of endpoints()) {
    const { body } = await site.get(path, cookie ? { cookie } : {})
    for (const mark of marks) if (body.includes(mark)) leaks.push(`${mark} at ${path}`)
  }
  return leaks
}

describe('the API', () => {
  it('gives a visitor no word of what is not public', async () => {
    expect(await leaksOver([...marked.closed, ...marked.behindPassword, '@example.org'])).toEqual(
      [],
    )
  }, 180_000)

  it.each(['author', 'contributor'] as const)(
    'gives %ss no word of what others have not published, and no comment that is held',
    async (role) => {
      expect(await leaksOver(marked.secrets, await site.signIn(role))).toEqual([])
    },
    180_000,
  )

  it('gives designers no comment that is held, and nobody’s address', async () => {
    const leaks = await leaksOver(marked.comments, await site.signIn('designer'))
    expect(leaks).toEqual([])
  }, 180_000)

  it('gives editors all of it, so that the search of words proves something', async () => {
    const leaks = await leaksOver(marked.secrets, await site.signIn('editor'))
    const found = new Set(leaks.map((leak) => leak.split(' ')[0]))
    expect(marked.secrets.filter((mark) => !found.has(mark))).toEqual([])
  }, 180_000)
})

describe('a preview', () => {
  it('is shown to nobody who is not signed in', async () => {
    for (const { type, id } of marked.ids) {
      const { status, body } = await site.get(`/preview/${type}/${id}`)
      expect([302, 404]).toContain(status)
      for (const mark of marked.closed) expect(body).not.toContain(mark)
    }
  })
})
