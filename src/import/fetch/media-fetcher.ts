import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cappedBytes } from './capped-bytes.ts'
import { guardedLookup, isPublicAddress, refusal } from './public-address.ts'
import type { MayReach, Resolve } from './public-address.ts'

export interface FetchLimits {
  /** Bytes of one file. */
  readonly bytes: number
  /** Milliseconds for one file, redirects included. */
  readonly time: number
  readonly redirects: number
}

const LIMITS: FetchLimits = { bytes: 100 * 1024 * 1024, time: 60_000, redirects: 5 }

/** A host that failed so often in a row is not asked again in this run. */
const PATIENCE = 5

export interface FetchedFile {
  /** A temporary file; whoever takes it removes it. */
  readonly path: string
  readonly name: string
}

interface FetcherSettings {
  readonly limits?: Partial<FetchLimits>
  /** For tests on this machine; else only public addresses are reached. */
  readonly mayReach?: MayReach
  readonly resolve?: Resolve
}

/**
 * Fetches files of the old site. It reaches public addresses alone, at each step of a redirect and whatever a name
 * means by then, and takes no more than its limits.
 */
export class MediaFetcher {
  readonly #limits: FetchLimits
  readonly #mayReach: MayReach
  readonly #resolve: Resolve | undefined
  readonly #failures = new Map<string, number>()

  constructor({ limits, mayReach = isPublicAddress, resolve }: FetcherSettings = {}) {
    this.#limits = { ...LIMITS, ...limits }
    this.#mayReach = mayReach
    this.#resolve = resolve
  }

  /** @throws Error with a sentence for the report */
  async fetch(address: string): Promise<FetchedFile> {
    if (!URL.canParse(address)) throw new Error('it is no address')
    const url = new URL(address)
    const failures = this.#failures.get(url.host) ?? 0
    if (failures >= PATIENCE)
      throw new Error(`${url.host} did not answer ${failures} times in a row`)
    const signal = AbortSignal.timeout(this.#limits.time)
    try {
      const fetched = await this.#follow(url, signal)
      this.#failures.delete(url.host)
      return fetched
    } catch (error) {
      if (!isAnswer(error)) this.#failures.set(url.host, (this.#failures.get(url.host) ?? 0) + 1)
      throw signal.aborted ? new Error(`it took more than ${this.#limits.time / 1000} s`) : error
    }
  }

  async #follow(start: URL, signal: AbortSignal): Promise<FetchedFile> {
    let url = start
    for (let hops = 0; hops <= this.#limits.redirects; hops += 1) {
      const response = await this.#get(url, signal)
      const next = redirectOf(response, url)
      if (next === undefined) return this.#save(response, url, signal)
      response.destroy()
      url = next
    }
    throw new Answer(`it redirects more than ${this.#limits.redirects} times`)
  }

  #get(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new Answer(`${url.protocol} is not fetched`)
    // A socket does not look up an address that is written as one.
    if (isIP(host) !== 0 && !this.#mayReach(host)) throw new Answer(refusal(host))
    const { get } = url.protocol === 'https:' ? https : http
    const options = {
      ...{ signal, agent: false, lookup: guardedLookup(this.#mayReach, this.#resolve) },
      headers: { 'user-agent': 'Coulisse import', accept: '*/*', 'accept-encoding': 'identity' },
    }
    return new Promise((resolve, reject) => {
      get(url, options, resolve).once('error', reject)
    })
  }

  async #save(response: IncomingMessage, url: URL, signal: AbortSignal): Promise<FetchedFile> {
    if (response.statusCode !== 200) {
      response.destroy()
      throw new Answer(`the site answers ${response.statusCode ?? 'nothing'}`)
    }
    const folder = await mkdtemp(path.join(tmpdir(), 'coulisse-fetch-'))
    const name = nameOf(url)
    const file = path.join(folder, 'file')
    try {
      const bytes = cappedBytes(response, this.#limits.bytes)
      await pipeline(bytes, createWriteStream(file), { signal })
      return { path: file, name }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }
}

/** The site answered, but not with the file: the next file may be there. */
class Answer extends Error {}

const isAnswer = (error: unknown): boolean => error instanceof Answer

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  const { location } = headers
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode)
  if (!isRedirect || location === undefined) return undefined
  if (!URL.canParse(location, from)) throw new Answer('it redirects to what is no address')
  return new URL(location, from)
}

function nameOf({ pathname }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last) || 'file'
  } catch (error) {
    if (error instanceof URIError) return last
    throw error
  }
}
