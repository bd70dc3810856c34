import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { openAssets } from '#server/back-office/assets.ts'
import { compressAssets } from '#server/back-office/compress-assets.ts'
import { mapError } from '#server/edge/error-mapper.ts'

const root = mkdtempSync(path.join(tmpdir(), 'coulisse-assets-'))
const script = `console.log(${JSON.stringify('stage '.repeat(500))})`
let server: Server
let port = 0

beforeAll(async () => {
  const chunks = path.join(root, '.next/static/chunks')
  mkdirSync(chunks, { recursive: true })
  writeFileSync(path.join(chunks, 'a~b.1.js'), script)
  writeFileSync(path.join(chunks, 'small.js'), '1')
  writeFileSync(path.join(chunks, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(path.join(root, '.next/secret.json'), '{}')
  await compressAssets(root)
  const assets = await openAssets(root)
  server = createServer((req, res) => {
    res.setHeader('content-security-policy', "default-src 'self'")
    res.setHeader('x-content-type-options', 'nosniff')
    try {
      if (!assets(req, res)) res.writeHead(299).end()
    } catch (error) {
      res.writeHead(mapError(error).status).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Sends the address as it is written, dots and all. */
const get = (address: string, encoding?: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding }
    const sent = request({ port, host: '127.0.0.1', path: address, method, headers }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }),
      )
    })
    sent.on('error', reject).end()
  })

const address = '/_next/static/chunks/a~b.1.js'

describe('the files of the built back office', () => {
  it('go out in the smallest form the browser reads, once for ever', async () => {
    const { status, headers, body } = await get(address, 'gzip, deflate, br, zstd')
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    expect(brotliDecompressSync(body).toString()).toBe(script)
    expect(body.length).toBeLessThan(script.length / 10)
  })

  it.each([
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
    ['br;q=0.0', undefined],
    [undefined, undefined],
  ])('heed what a browser accepts: %s', async (accepted, encoding) => {
    const { headers, body } = await get(address, accepted)
    expect(headers['content-encoding']).toBe(encoding)
    const text = encoding === 'gzip' ? gunzipSync(body) : body
    expect(text.toString()).toBe(script)
  })

  it('are the same under an address that is encoded or carries a query', async () => {
    for (const other of ['/_next/static/chunks/a%7Eb.1.js', `${address}?dpl=1`])
      expect((await get(other)).body.toString()).toBe(script)
  })

  it('are not blown up when they are small', async () => {
    const { headers, body } = await get('/_next/static/chunks/small.js', 'br')
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe('1')
  })

  it('answer HEAD without a body and refuse what is neither', async () => {
    const head = await get(address, 'br', 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0)
    expect((await get(address, 'br', 'POST')).status).toBe(405)
  })

  it('carry no policy of documents but for an SVG, and always nosniff', async () => {
    const policies = async (path: string) => (await get(path)).headers
    expect(await policies(address)).not.toHaveProperty('content-security-policy')
    expect(await policies('/_next/static/chunks/mark.svg')).toHaveProperty(
      'content-security-policy',
    )
    expect(await policies(address)).toMatchObject({ 'x-content-type-options': 'nosniff' })
  })

  it.each([
    '/_next/static/chunks/missing.js',
    '/_next/static/../secret.json',
    '/_next/static/%2e%2e/secret.json',
    '/_next/static/..%2fsecret.json',
    '/_next/static/chunks/..%5c..%5csecret.json',
    '/_next/static/chunks/a~b.1.js.br',
    '/_next/static/chunks/a~b.1.js%00',
    '/_next/static/chunks/%E0%A4%A',
    '/_next/static/chunks',
    '/_next/static/',
    '/_next/static/__proto__',
  ])('are all there is: %s', async (other) => {
    expect((await get(other, 'br')).status).toBe(404)
  })

  it('leave every other address to Next', async () => {
    expect((await get('/_next/data/x.json')).status).toBe(299)
    expect((await get('/admin')).status).toBe(299)
  })
})
