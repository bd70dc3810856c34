import type { IncomingMessage, ServerResponse } from 'node:http'

/** Where an answer that is no page of the site comes from; decides between JSON and words. */
export function wantsJson(req: IncomingMessage): boolean {
  return /^\/api([/?]|$)/.test(req.url ?? '')
}

/** Sends JSON; the shape of errors is Payload's, so that the back office shows them. */
export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body))
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
  })
  res.end(res.req.method === 'HEAD' ? undefined : bytes)
}

export function sendText(res: ServerResponse, status: number, text: string): void {
  send(res, status, 'text/plain; charset=utf-8', `${text}\n`)
}

export function sendHtml(res: ServerResponse, status: number, html: string): void {
  send(res, status, 'text/html; charset=utf-8', html)
}

function send(res: ServerResponse, status: number, type: string, text: string): void {
  const bytes = Buffer.from(text)
  res.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
  })
  res.end(res.req.method === 'HEAD' ? undefined : bytes)
}

export function redirect(res: ServerResponse, status: 302 | 303 | 308, location: string): void {
  res.writeHead(status, { location, 'cache-control': 'no-store', 'content-length': 0 })
  res.end()
}
