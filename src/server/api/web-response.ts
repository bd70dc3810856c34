import type { ServerResponse } from 'node:http'

/**
 * Writes Payload's answer to the visitor, at the visitor's pace.
 *
 * @param isHead sends the headers alone
 */
export async function sendWebResponse(
  res: ServerResponse,
  response: Response,
  isHead: boolean,
): Promise<void> {
  res.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!res.hasHeader('cache-control')) res.setHeader('cache-control', 'no-store')
  if (isHead || !response.body) {
    await response.body?.cancel()
    res.end()
    return
  }
  await pump(res, response.body)
}

async function pump(res: ServerResponse, body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (res.destroyed) {
      await reader.cancel()
      return
    }
    if (!res.write(value)) await drained(res)
  }
  res.end()
}

/** Resolves when more may be written, or when nobody reads any more. */
async function drained(res: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    const proceed = (): void => {
      res.off('drain', proceed)
      res.off('close', proceed)
      resolve()
    }
    res.on('drain', proceed)
    res.on('close', proceed)
  })
}
