import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'

let site: MediaSite

beforeAll(async () => {
  site = await startMediaSite()
})
afterAll(() => site.stop())

const NS = 'xmlns="http://www.w3.org/2000/svg"'

describe('Uploading an SVG', () => {
  it('keeps the drawing and drops what it could do', async () => {
    const bytes = `<?xml version="1.0"?><svg ${NS} viewBox="0 0 40 30" onload="alert(1)"><script>alert(1)</script><path d="M0 0h9"/></svg>`
    const { doc, status } = await site.upload({ name: 'logo.svg', bytes, type: 'image/svg+xml' })
    expect(status).toBe(201)
    expect(doc).toMatchObject({ mimeType: 'image/svg+xml', width: 40, height: 30 })
    expect(doc.thumbnailURL).toBe(doc.url)
    const response = await fetch(site.origin + String(doc.url))
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const text = await response.text()
    expect(text).toContain('<path d="M0 0h9">')
    expect(text).not.toContain('alert')
  })

  it('under another name makes an SVG of it, and cleans it', async () => {
    const bytes = `<svg ${NS}><script>alert(1)</script></svg>`
    const { doc } = await site.upload({ name: 'photo.jpg', bytes, type: 'image/jpeg' })
    expect(doc).toMatchObject({ mimeType: 'image/svg+xml', name: 'photo.svg' })
    expect(await (await fetch(site.origin + String(doc.url))).text()).not.toContain('alert')
  })

  it.each([
    ['with entities', `<!DOCTYPE svg [<!ENTITY x "y">]><svg ${NS}>&x;</svg>`],
    ['broken off', `<svg ${NS}><g>`],
    ['in an encoding that hides', Buffer.from(`\ufeff<svg ${NS}></svg>`, 'utf16le')],
    [
      'with bytes that are no text',
      Buffer.concat([Buffer.from(`<svg ${NS}>`), Buffer.from([0xff, 0xfe])]),
    ],
    ['without end', `<svg ${NS}>${'<g/>'.repeat(600_000)}</svg>`],
  ])('%s is refused', async (_how, bytes) => {
    const { status, errors } = await site.upload({ name: 'x.svg', bytes })
    expect([400, 413, 415]).toContain(status)
    expect(errors[0]?.data?.errors?.[0]?.path).toBe('file')
  })
})
