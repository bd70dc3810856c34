/** A bare `node:http` server that sends one page from memory: what the machine can do at most. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const page = readFileSync(process.env['BENCH_PAGE'] ?? '')
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length }

createServer((_request, response) => response.writeHead(200, headers).end(page)).listen(
  Number(process.env['PORT']),
  '127.0.0.1',
)
