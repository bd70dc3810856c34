import { request } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

export interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}

/** One request exactly as written: any host name, any address, no redirects followed. */
export const send = (origin: string, path: string, sent: Sent = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(origin)
    const req = request(
      {
        ...{ hostname: hostname === 'localhost' ? '127.0.0.1' : hostname, port, path },
        method: sent.method ?? 'GET',
        agent: false,
        headers: { host, ...sent.headers },
      },
      (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('error', reject)
        res.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: res.statusCode ?? 0, headers: res.headers, text })
        })
      },
    )
    req.on('error', reject)
    req.end(sent.body)
  })

/** A request with JSON. */
export const sendJson = (
  origin: string,
  path: string,
  data: unknown,
  { headers, ...sent }: Sent = {},
): Promise<Answer> => {
  const body = typeof data === 'string' ? data : JSON.stringify(data)
  const type = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  }
  return send(origin, path, { method: 'POST', ...sent, headers: { ...type, ...headers }, body })
}
