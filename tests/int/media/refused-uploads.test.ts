import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { animation, bomb, jpeg, pngWithText } from '../../support/test-pictures.ts'
import { site, originals, leftovers, count, bytesAt, useUploads } from './upload-fixture.ts'

useUploads()

describe('A file that lies', () => {
  it('gets the type that its bytes have', async () => {
    const { doc } = await site.upload({
      name: 'photo.png',
      bytes: await jpeg(60, 40),
      type: 'image/png',
    })
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', name: 'photo.jpg' })
  })

  it('is refused when it is a page', async () => {
    const { status } = await site.upload({
      name: 'photo.jpg',
      bytes: '<!doctype html><script>alert(1)</script>',
      type: 'image/jpeg',
    })
    expect(status).toBe(415)
  })

  it('loses what is appended to a picture', async () => {
    const bytes = Buffer.concat([await jpeg(60, 40), Buffer.from('<script>alert(1)</script>')])
    const { doc } = await site.upload({ name: 'polyglot.jpg', bytes })
    expect((await bytesAt(doc.url)).includes('<script>')).toBe(false)
  })

  it.each([
    ['\u202Egpj.exe', /^gpj\.txt$/],
    ['.htaccess', /^htaccess\.txt$/],
    ['..%2f..%2fetc%2fpasswd', /^passwd\.txt$/],
    ['../../../etc/passwd.txt', /^passwd\.txt$/],
    ['con:<script>', /^con-script\.txt$/],
  ])('is given a harmless name instead of %j', async (name, harmless) => {
    const { doc, status } = await site.upload({ name: `${name}.txt`, bytes: 'Hello\n' })
    expect(status).toBe(201)
    expect(doc.name?.replace(/\.(exe|txt)\.txt$/, '.txt')).toMatch(harmless)
  })
})

describe('What cannot be taken', () => {
  it.each([
    ['a program', 'tool.exe', async () => Buffer.from('MZ' + '\0'.repeat(200)), 415],
    ['a page', 'page.html', async () => Buffer.from('<html></html>'), 415],
    ['a script', 'run.js', async () => Buffer.from('alert(1)'), 415],
    ['nothing', 'empty.jpg', async () => Buffer.alloc(0), 400],
    ['half a JPEG', 'half.jpg', async () => (await jpeg()).subarray(0, 20_000), 400],
    ['half a PNG', 'half.png', async () => (await pngWithText('x')).subarray(0, 5000), 400],
    ['a head alone', 'head.jpg', async () => (await jpeg()).subarray(0, 20), 400],
    ['a bomb', 'bomb.png', bomb, 413],
    ['a film of a picture', 'long.gif', () => animation('gif', 501), 413],
  ])('is %s: told so, and nothing is stored', async (_what, name, bytes, expected) => {
    const [documents, files] = [await count(), await originals()]
    const { status, errors } = await site.upload({ name, bytes: await bytes() })
    expect(status).toBe(expected)
    expect(errors[0]?.data?.errors?.[0]).toMatchObject({ path: 'file' })
    expect(await count()).toBe(documents)
    expect(await originals()).toEqual(files)
    expect(await leftovers()).toEqual([])
  })

  it('is told in French to those who read French', async () => {
    const { errors } = await site.upload({ name: 'a.js', bytes: 'x()' }, { language: 'fr' })
    expect(errors[0]?.message).toContain('Ce type de fichier')
  })

  it('is a HEIC picture, with the advice what to do', async () => {
    const head = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
    const { status, errors } = await site.upload({ name: 'IMG.heic', bytes: head })
    expect(status).toBe(415)
    expect(errors[0]?.message).toContain('save it as JPEG')
  })

  it('is anything that a visitor sends', async () => {
    const files = await originals()
    const { status } = await site.upload(
      { name: 'v.jpg', bytes: await jpeg(90, 80) },
      { as: 'visitor' },
    )
    expect([403, 415]).toContain(status)
    expect(await originals()).toEqual(files)
    expect(await leftovers()).toEqual([])
  })

  it('is a document without a file, and an address to fetch one from', async () => {
    const headers = {
      authorization: `JWT ${await site.token('editor')}`,
      'content-type': 'application/json',
    }
    for (const data of [
      { title: 'x' },
      { filename: 'a.jpg', url: `${site.origin}/media/x/a.jpg` },
    ]) {
      const response = await fetch(`${site.origin}/api/media`, {
        method: 'POST',
        headers,
        body: JSON.stringify(data),
      })
      expect(response.status).toBe(400)
    }
  })

  it.each(['editor', 'visitor'] as const)('is a form that breaks off, of an %s', async (who) => {
    const authorization = who === 'visitor' ? {} : { authorization: `JWT ${await site.token(who)}` }
    const response = await fetch(`${site.origin}/api/media`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc',
    })
    expect([400, 415]).toContain(response.status)
    expect(await leftovers()).toEqual([])
    expect((await fetch(`${site.origin}/livez`)).status).toBe(200)
  })
})

describe('Payload’s own doors for files', () => {
  it('are closed', async () => {
    const { doc } = await site.upload({ name: 'door.jpg', bytes: await jpeg(80, 60) })
    const authorization = `JWT ${await site.token('administrator')}`
    for (const door of [`/file/${String(doc.filename)}`, '/paste-url?src=http://127.0.0.1/']) {
      const response = await fetch(`${site.origin}/api/media${door}`, {
        headers: { authorization },
      })
      expect(response.status).toBe(404)
    }
  })

  it('write nothing where Payload would keep files', async () => {
    await expect(readFile(path.join('media', 'door.jpg'))).rejects.toThrow()
  })
})
