import http from 'node:http'
import { afterAll, beforeAll } from '@jest/globals'
import type { Media } from '#content/payload-types.ts'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'
import { jpeg } from '../../support/test-pictures.ts'

export let site: MediaSite
export let text: Media
export let picture: Media

export const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** Opens it before the tests of a file and closes it after them. */
export const useFiles = (): void => {
  beforeAll(async () => {
    site = await startMediaSite()
    text = (await site.upload({ name: 'alphabet.txt', bytes: ALPHABET })).doc
    picture = (await site.upload({ name: 'wide.jpg', bytes: await jpeg(1000, 600) })).doc
  })
  afterAll(() => site.stop())
}

export const get = (
  address: string | null | undefined,
  init: RequestInit = {},
): Promise<Response> => fetch(site.origin + String(address), { redirect: 'manual', ...init })
export const ranged = (range: string, more: Record<string, string> = {}): Promise<Response> =>
  get(text.url, { headers: { range, ...more } })

/** fetch would tidy the path up, and ask caches to step aside. */
export const rawStatus = (rawPath: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(site.origin)
    http
      .get({ host: 'localhost', port, path: rawPath, headers }, (res) => {
        res.resume()
        resolve(res.statusCode ?? 0)
      })
      .once('error', reject)
  })
