/** `npm run bench`: how fast the site is, beside a bare server and the rivals' numbers. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measureEditor } from './editor.ts'
import { measure, type Measured, type Request } from './measure.ts'
import { memoryOf, runScript, runToEnd, waitFor } from './run-process.ts'
import { printTable } from './table.ts'

const { values: options } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    requests: { type: 'string', default: '500' },
    'no-browser': { type: 'boolean', default: false },
  },
})

const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-bench-'))
const port = 41_000 + (process.pid % 1000)
const origin = `http://localhost:${String(port)}`
const settings = {
  NODE_ENV: 'production',
  PORT: String(port),
  DATA_DIR: path.join(folder, 'data'),
  MEDIA_DIR: path.join(folder, 'media'),
  LOG_LEVEL: 'error',
  BENCH_POSTS: options.posts,
}

const signIn = async (): Promise<Record<string, string>> => {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'bench@example.org', password: 'correct horse battery staple' }),
  })
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0])
  return { cookie: cookie.join('; '), origin, 'content-type': 'application/json' }
}

const firstPost = async (headers: Record<string, string>): Promise<string> => {
  const response = await fetch(`${origin}/api/posts?limit=1&depth=0`, { headers })
  const body: { docs?: { id: string }[] } = await response.json()
  return body.docs?.[0]?.id ?? ''
}

const requests = (headers: Record<string, string>, post: string): Request[] => {
  const count = Number(options.requests)
  const staff = () => ({ headers })
  return [
    { name: 'home', path: '/', count },
    { name: 'post', path: '/2026/01/post-1', count },
    { name: 'archive', path: '/page/2', count },
    { name: 'search', path: '/search?q=velvet', count },
    { name: 'feed', path: '/feed', count },
    { name: '404', path: '/no-such-page', count },
    // Three times as many stay below the limit for visitors.
    {
      name: 'REST list of 10',
      path: '/api/posts?limit=10&depth=0',
      count: Math.min(count, 90),
    },
    { name: 'livez', path: '/livez', count },
    { name: 'admin list', path: '/admin/collections/posts', init: staff, count: 30 },
    {
      name: 'save by REST',
      path: `/api/posts/${post}?depth=0`,
      init: (index) => ({
        method: 'PATCH',
        headers,
        body: JSON.stringify({ excerpt: `Saved ${String(index)}`, _status: 'published' }),
      }),
      count: 60,
    },
  ]
}

console.log(`Seeding ${options.posts} posts in ${folder}`)
const seedBegin = performance.now()
await runToEnd('bench/seed.ts', settings)
const seedSeconds = (performance.now() - seedBegin) / 1000
const site = runScript('src/server/server.ts', settings)
const bootBegin = performance.now()
await waitFor(`${origin}/readyz`, 60)
const bootSeconds = (performance.now() - bootBegin) / 1000
await waitFor(`${origin}/admin/login`, 600)
const memoryAtRest = memoryOf(site.pid)

const headers = await signIn()
const rows: Measured[] = []
for (const request of requests(headers, await firstPost(headers)))
  rows.push(await measure(origin, site.pid, request))

writeFileSync(
  path.join(folder, 'page.html'),
  await (await fetch(`${origin}/2026/01/post-1`)).text(),
)
const bare = runScript('bench/bare-server.ts', {
  PORT: String(port + 1),
  BENCH_PAGE: path.join(folder, 'page.html'),
})
const bareOrigin = `http://127.0.0.1:${String(port + 1)}`
await waitFor(bareOrigin, 20)
rows.push(
  await measure(bareOrigin, bare.pid, { name: 'bare node:http, post', path: '/', count: 500 }),
)
await bare.stop()

const editor = options['no-browser']
  ? undefined
  : await measureEditor(origin, headers['cookie'] ?? '')
printTable({
  rows,
  editor,
  seedSeconds,
  bootSeconds,
  memoryAtRest,
  memoryAfter: memoryOf(site.pid),
})
await site.stop()
