import { describe, expect, it } from '@jest/globals'
import { fieldPath, jsonNodes } from '#content/hooks/json-nodes.ts'
import { brokenLength, brokenLimit, limits } from '#content/hooks/limits.ts'
import {
  forbiddenAddresses,
  isAllowedAddress,
  withoutForbiddenAddresses,
} from '#content/hooks/link-schemes.ts'
import { withoutOwnHost } from '#content/hooks/own-host.ts'
import { keepRawHtml } from '#content/hooks/raw-html.ts'

const deep = (levels: number): object => {
  let inner: object = { text: 'x' }
  for (let level = 0; level < levels; level += 1) inner = { children: [inner] }
  return inner
}
const blocksIn = (levels: number): object => {
  let inner: object = { blockType: 'quote' }
  for (let level = 1; level < levels; level += 1)
    inner = { blockType: 'section', content: { root: { children: [{ fields: inner }] } } }
  return { body: [inner] }
}

describe('limits', () => {
  it('are measured without using up the stack', () => {
    expect(brokenLimit({ content: { root: deep(100_000) } })).toMatchObject({ path: 'content' })
  })

  it('count blocks inside blocks', () => {
    expect(brokenLimit(blocksIn(limits.blockDepth))).toBeUndefined()
    expect(brokenLimit(blocksIn(limits.blockDepth + 1))).toBeDefined()
  })

  it('refuse names that reach into objects', () => {
    const body: unknown = JSON.parse('{"seo":{"__proto__":{"admin":true}}}')
    expect(brokenLimit(Object(body))?.path).toContain('seo')
  })

  it('know how long a line may be', () => {
    const fields = [{ name: 'title', type: 'text', maxLength: 3 }]
    const check = (title: unknown) =>
      brokenLength(
        { title },
        fields.map((field) => ({ ...field, type: 'text' as const })),
      )
    expect(check('abcd')).toMatchObject({ path: 'title' })
    expect(check('abc') ?? check(5) ?? check(null)).toBeUndefined()
  })
})

describe('addresses', () => {
  it.each(['javascript:1', 'JAVASCRIPT:1', '\tjavascript:1', 'java\tscript:1', 'data:x', 'blob:x'])(
    '%j is none',
    (address) => expect(isAllowedAddress(address)).toBe(false),
  )
  it.each(['', 'http://a', 'HTTPS://a', 'mailto:a@b', 'sms:1', 'a/b:c', './x', '?q=a:b', '#a:b'])(
    '%j is one',
    (address) => expect(isAllowedAddress(address)).toBe(true),
  )

  it('are found in rich texts, also in one that is still a string', () => {
    const link = { type: 'link', fields: { url: 'javascript:1' } }
    const root = { root: { children: [link] } }
    expect(forbiddenAddresses({ content: root }).map(fieldPath)).toEqual(['content'])
    expect(forbiddenAddresses({ a: { b: JSON.stringify(root) } }).map(fieldPath)).toEqual(['a.b'])
  })

  it('leave alone where an import came from', () => {
    expect(forbiddenAddresses({ imported: { url: 'javascript:1' } })).toEqual([])
  })

  it('are emptied in a copy', () => {
    const given = { button: { address: 'vbscript:x', label: 'B' } }
    const button = { address: '', label: 'B' }
    expect(withoutForbiddenAddresses(given)).toEqual({ button })
    expect(given.button.address).toBe('vbscript:x')
  })
})

describe('raw HTML', () => {
  const raw = (id: string | undefined, html: string) => ({ blockType: 'raw-html', id, html })
  const stored = { body: [raw('a', '<b>a</b>')] }

  it('is as stored, moved or not', () => {
    const nested = { body: [{ blockType: 'section', content: { x: [raw('a', '<script>')] } }] }
    const { document, added } = keepRawHtml(nested, stored, false)
    expect(added).toEqual([])
    expect(JSON.stringify(document)).toContain('<b>a</b>')
    expect(JSON.stringify(document)).not.toContain('<script>')
  })

  it('is new with an unknown id or none, whatever it says', () => {
    const body = [raw('b', '<b>a</b>'), raw(undefined, '<b>a</b>')]
    expect(keepRawHtml({ body }, stored, false).added).toEqual(['body.1', 'body.0'])
    expect(keepRawHtml({ body }, stored, true).added).toEqual([])
  })
})

it('every value has a way that leads to it', () => {
  const nodes = [...jsonNodes({ body: [{ text: 'x' }] })]
  expect(nodes.map(fieldPath)).toEqual(['', 'body', 'body.0', 'body.0.text'])
})

describe('links to the site itself', () => {
  const hosts = new Set(['example.org', 'localhost:3000'])
  const link = (url: string) => ({
    content: { root: { children: [{ type: 'link', fields: { linkType: 'custom', url } }] } },
  })

  it.each([
    ['https://example.org/about?a=b#team', '/about?a=b#team'],
    ['http://EXAMPLE.org', '/'],
    ['http://localhost:3000/a%20b', '/a%20b'],
    ['https://example.com/about', 'https://example.com/about'],
    ['https://example.org.evil.example/', 'https://example.org.evil.example/'],
    ['/about', '/about'],
    ['mailto:me@example.org', 'mailto:me@example.org'],
  ])('are kept without its host: %s', (given, stored) => {
    expect(withoutOwnHost(link(given), hosts)).toEqual(link(stored))
    const button = (address: string) => ({ body: [{ buttons: [{ link: { address } }] }] })
    expect(withoutOwnHost(button(given), hosts)).toEqual(button(stored))
  })

  it('stay as they are where they name what is embedded, or where it came from', () => {
    const document = {
      body: [{ blockType: 'embed', url: 'https://example.org/film' }],
      imported: { url: 'https://example.org/?p=1' },
    }
    expect(withoutOwnHost(document, hosts)).toBe(document)
  })
})
