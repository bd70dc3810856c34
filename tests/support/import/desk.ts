import { readFileSync } from 'node:fs'
import path from 'node:path'
import { send, sendJson, type Answer } from '../send.ts'
import { until } from '../until.ts'

export interface DeskAnswer {
  readonly status: number
  readonly body: Record<string, unknown>
  /** What a refusal says. */
  readonly sentence: string
}

/** Speaks to the desk of imports as a browser does. */
export class DeskClient {
  readonly #origin: string
  readonly #headers: Record<string, string>

  constructor(origin: string, headers: Record<string, string>) {
    this.#origin = origin
    this.#headers = headers
  }

  async get(path = ''): Promise<DeskAnswer> {
    return read(await send(this.#origin, `/api/import${path}`, { headers: this.#headers }))
  }

  async post(path: string, data: unknown): Promise<DeskAnswer> {
    const sent = { headers: this.#headers }
    return read(await sendJson(this.#origin, `/api/import${path}`, data, sent))
  }

  async delete(path = ''): Promise<DeskAnswer> {
    const sent = { method: 'DELETE', headers: this.#headers }
    return read(await send(this.#origin, `/api/import${path}`, sent))
  }

  async part(file: string, at: number, body: Buffer): Promise<DeskAnswer> {
    const headers = {
      ...this.#headers,
      'content-type': 'application/octet-stream',
      'content-length': String(body.length),
    }
    const address = `/api/import/parts?file=${file}&at=${String(at)}`
    return read(await send(this.#origin, address, { method: 'POST', headers, body }))
  }

  /** Sends a file whole, in parts of that many bytes. @returns its id */
  async upload(file: string, partBytes = 1024 * 1024): Promise<string> {
    const bytes = readFileSync(file)
    const announced = await this.post('/files', {
      name: path.basename(file),
      bytes: bytes.length,
      stamp: 1,
    })
    const id = idIn(announced.body['upload'])
    for (let at = 0; at < bytes.length; at += partBytes)
      await this.part(id, at, bytes.subarray(at, at + partBytes))
    return id
  }

  /** Does a job to its end. @returns the state after it */
  async job(kind: string, more: object = {}): Promise<Record<string, unknown>> {
    const started = await this.post('/jobs', { kind, ...more })
    if (started.status !== 200) throw new Error(started.sentence)
    return this.settled()
  }

  async settled(): Promise<Record<string, unknown>> {
    let body: Record<string, unknown> = {}
    await until(
      async () => {
        body = (await this.get()).body
        return jobIn(body)['state'] !== 'running'
      },
      220,
      'The job',
    )
    return body
  }
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

export const idIn = (value: unknown): string => String(objectOf(value)['id'])

/** The job of a state. */
export const jobIn = (state: Record<string, unknown>): Record<string, unknown> =>
  objectOf(state['job'])

function read({ status, text }: Answer): DeskAnswer {
  const body = objectOf(JSON.parse(text))
  const errors: unknown = body['errors']
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  return { status, body, sentence: String(objectOf(first)['message'] ?? '') }
}
