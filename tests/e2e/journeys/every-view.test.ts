import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'

let office: BackOffice
beforeAll(async () => {
  office = await startBackOffice()
}, 900_000)
afterAll(() => office.stop())

const versioned = ['posts', 'pages', 'menus', 'layouts', 'patterns']
const plain = ['media', 'comments', 'categories', 'tags', 'users', 'paths']

const idOf = async ({ send }: Desk, collection: string): Promise<string> => {
  const { body } = await send('GET', `/api/${collection}?limit=1&draft=true`)
  const docs: unknown = body['docs']
  const [first]: unknown[] = Array.isArray(docs) ? docs : []
  if (typeof first !== 'object' || first === null || !('id' in first))
    throw new Error(`There is no document in ${collection}`)
  return String(first.id)
}

/** Opens each view and says what went wrong there. */
const problemsOf = async (
  { page, problems }: Desk,
  views: readonly string[],
): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {}
  for (const view of views) {
    problems.length = 0
    const response = await page.goto(`${office.origin}/admin${view}`, {
      waitUntil: 'networkidle',
    })
    if (response?.status() !== 200) problems.push(`answered ${String(response?.status())}`)
    await page.waitForSelector('main, .template-default, .template-minimal')
    if ((await page.locator('.not-found').count()) > 0) problems.push('not found')
    if (problems.length > 0) found[view] = [...problems]
  }
  return found
}

const viewsOf = async (desk: Desk, collection: string): Promise<string[]> => {
  const id = await idOf(desk, collection)
  const list = `/collections/${collection}`
  return [list, `${list}/create`, `${list}/${id}`]
}

const versionViewsOf = async ({ send }: Desk, base: string, api: string): Promise<string[]> => {
  const { body } = await send('GET', `${api}/versions?limit=1`)
  const docs: unknown = body['docs']
  const [version]: unknown[] = Array.isArray(docs) ? docs : []
  const id = typeof version === 'object' && version !== null && 'id' in version ? version.id : ''
  return [`${base}/versions`, `${base}/versions/${String(id)}`]
}

describe('every view of the back office', () => {
  it('opens for the administrator without a complaint of the browser', async () => {
    const desk = await office.open('administrator')
    await desk.send('POST', '/api/patterns', { title: 'Footer', body: [] })
    const views = ['', '/account', '/browse-by-folder', '/import', '/searches', '/comments']
    for (const collection of [...versioned, ...plain]) {
      views.push(...(await viewsOf(desk, collection)))
    }
    for (const collection of versioned) {
      const id = await idOf(desk, collection)
      views.push(`/collections/${collection}/trash`)
      const base = `/collections/${collection}/${id}`
      views.push(...(await versionViewsOf(desk, base, `/api/${collection}`)))
    }
    for (const global of ['site', 'design']) {
      views.push(`/globals/${global}`, `/globals/${global}/versions`)
    }
    expect(await problemsOf(desk, views)).toEqual({})
    await desk.context.close()
  }, 300_000)

  const lists = (...slugs: string[]) => slugs.map((slug) => `/collections/${slug}`)
  const content = ['posts', 'pages', 'media', 'comments', 'categories', 'tags', 'menus', 'paths']

  it.each([
    ['editor', content, ['layouts', 'patterns'], ['/globals/site', '/globals/design']],
    ['author', ['posts', 'media'], ['posts/trash'], []],
    ['contributor', ['posts', 'media'], ['posts/trash'], []],
    [
      'designer',
      ['layouts', 'menus', 'media'],
      ['patterns', 'posts', 'pages'],
      ['/globals/design'],
    ],
  ] as const)(
    'opens for the %s what is theirs',
    async (role, own, others, globals) => {
      const desk = await office.open(role)
      const views = ['', '/account', ...lists(...others), ...globals]
      for (const collection of own) views.push(...(await viewsOf(desk, collection)))
      expect(await problemsOf(desk, views)).toEqual({})
      await desk.context.close()
    },
    240_000,
  )

  it('speaks French, in the dark', async () => {
    const desk = await office.open('editor', { locale: 'fr-FR', colorScheme: 'dark' })
    const views = [
      '',
      '/account',
      ...(await viewsOf(desk, 'posts')),
      ...(await viewsOf(desk, 'media')),
    ]
    expect(await problemsOf(desk, [...views, '/globals/site'])).toEqual({})
    await desk.page.goto(`${office.origin}/admin`)
    expect(await desk.page.textContent('.coulisse-overview')).toContain('Nouvel article')
    expect(await desk.page.getAttribute('html', 'lang')).toBe('fr')
    expect(await desk.page.getAttribute('html', 'data-theme')).toBe('dark')
    await desk.context.close()
  }, 120_000)

  it('opens for who is not signed in, in the light or the dark of the system', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      const desk = await office.openStranger({ colorScheme })
      const views = ['/login', '/forgot', '/reset/no-such-token', '/logout']
      expect(await problemsOf(desk, views)).toEqual({})
      await desk.page.goto(`${office.origin}/admin/login`)
      await desk.page.waitForSelector('form')
      expect(await desk.page.getAttribute('html', 'data-theme')).toBe(colorScheme)
      await desk.context.close()
    }
  }, 120_000)

  it('has no form before its script, so that no password can end up in an address', async () => {
    const { page, context } = await office.openStranger({ javaScriptEnabled: false })
    await page.goto(`${office.origin}/admin/login`)
    expect(await page.locator('input').count()).toBe(0)
    await context.close()
  })
})
