import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream'
import { refusals } from '#server/edge/edge.errors.ts'
import { ASSETS } from './compress-assets.ts'

const PREFIX = '/_next/static/'
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
/** In the order of preference: Brotli is a fifth smaller. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/**
 * Half a kilobyte that browsers heed on documents alone, times two dozen files. An SVG, which is a document when
 * it is opened by itself, keeps them; `nosniff`, HSTS and the resource policy stay on all.
 */
const OF_DOCUMENTS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

interface Copy {
  readonly file: string
  readonly size: number
}

interface Asset extends Copy {
  readonly type: string
  readonly copies: ReadonlyMap<string, Copy>
}

/** Answers what it knows and says whether it did; throws a 404 below `/_next/static` for what is not there. */
export type Assets = (req: IncomingMessage, res: ServerResponse) => boolean

/**
 * The files of the built back office, sent as they lie on the disk. Their names carry a hash, so a browser never
 * asks again. Only names found at the start are answered: no address reaches the file system.
 *
 * @param root directory that holds `.next`
 */
export async function openAssets(root: string): Promise<Assets> {
  const assets = await listAssets(path.join(root, ASSETS))
  return (req, res) => {
    const [address = ''] = (req.url ?? '').split('?')
    if (!address.startsWith(PREFIX)) return false
    if (req.method !== 'GET' && req.method !== 'HEAD') throw refusals.method()
    const asset = assets.get(decoded(address.slice(PREFIX.length)))
    if (!asset) throw refusals.notFound()
    send(req, res, asset)
    return true
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    throw refusals.notFound()
  }
}

async function listAssets(directory: string): Promise<Map<string, Asset>> {
  const sizes = new Map<string, Copy>()
  for (const name of await readdir(directory, { recursive: true })) {
    const file = path.join(directory, name)
    const found = await stat(file)
    if (found.isFile()) sizes.set(name.replaceAll(path.sep, '/'), { file, size: found.size })
  }
  const assets = new Map<string, Asset>()
  for (const [name, own] of sizes) {
    const type = TYPES[path.extname(name)]
    if (type) assets.set(name, { ...own, type, copies: copiesOf(name, sizes) })
  }
  return assets
}

function copiesOf(name: string, sizes: ReadonlyMap<string, Copy>): Map<string, Copy> {
  const copies = new Map<string, Copy>()
  for (const encoding of ENCODINGS) {
    const copy = sizes.get(name + encoding.suffix)
    if (copy) copies.set(encoding.name, copy)
  }
  return copies
}

function send(req: IncomingMessage, res: ServerResponse, asset: Asset): void {
  const encoding = ENCODINGS.find(({ name }) => asset.copies.has(name) && accepts(req, name))
  const copy = (encoding && asset.copies.get(encoding.name)) ?? asset
  if (asset.type !== TYPES['.svg']) for (const name of OF_DOCUMENTS) res.removeHeader(name)
  res.writeHead(200, {
    'content-type': asset.type,
    'content-length': copy.size,
    'cache-control': 'public, max-age=31536000, immutable',
    ...(asset.copies.size > 0 ? { vary: 'accept-encoding' } : {}),
    ...(encoding ? { 'content-encoding': encoding.name } : {}),
  })
  if (req.method === 'HEAD') res.end()
  // A visitor who leaves, or a file that is gone: either way the connection is closed by then.
  else pipeline(createReadStream(copy.file), res, () => undefined)
}

/** RFC 9110, 12.5.3; a weight of zero refuses. */
function accepts(req: IncomingMessage, encoding: string): boolean {
  const offers = String(req.headers['accept-encoding'] ?? '').split(',')
  return offers.some((offer) => {
    const [name, weight] = offer.split(';')
    return name?.trim().toLowerCase() === encoding && !/q=0(?:\.0*)?\s*$/.test(weight ?? '')
  })
}
