import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fillSite } from '#content/seed/fill-site.ts'
import { seedLanguages } from '#content/seed/starter-names.ts'
import { starterOf } from '#content/seed/starters.ts'
import { makePage, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
}, 60_000)
afterAll(() => site.stop())

const wordsOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*class="menu-label"[^>]*>([^<]*)</g)].map(([, words = '']) => words)

/** Of the list beside a page of the manual. */
async function contentsAt(path: string): Promise<string[]> {
  const { status, body } = await site.get(path)
  expect([path, status]).toEqual([path, 200])
  const beside = /<aside[\s\S]*?<\/aside>/.exec(body)?.[0] ?? ''
  return wordsOf(/<nav class="navigation"[\s\S]*<\/nav>/.exec(beside)?.[0] ?? '')
}

describe.each(seedLanguages)('the contents of a new manual, in “%s”', (language) => {
  it('hold its pages in their order, and a new page once it is public', async () => {
    const starter = starterOf('documentation', language)
    await fillSite(site.payload, starter, { now: new Date() })
    const chapter = starter.pages.find(({ slug }) => slug === 'guides')
    const below = starter.pages.filter(({ parent }) => parent === chapter?.id)
    const titles = below.map(({ title }) => title ?? '')
    expect(titles.length).toBeGreaterThan(1)

    const before = await contentsAt('/guides')
    const at = before.indexOf(chapter?.title ?? '')
    expect(before.slice(at + 1, at + 1 + titles.length)).toEqual(titles)

    await makePage(site.payload, {
      title: 'Fog',
      slug: `fog-${language}`,
      language,
      parent: chapter?.id ?? '',
      order: 99,
    })
    const after = await contentsAt('/guides')
    expect(after).toHaveLength(before.length + 1)
    expect(after[at + 1 + titles.length]).toBe('Fog')
  }, 60_000)
})
