import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { variantQueue } from '#content/collections/media/media-store.ts'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'

export let site: MediaSite

/** Opens it before the tests of a file and closes it after them. */
export const useUploads = (): void => {
  beforeAll(async () => {
    site = await startMediaSite()
  })
  afterAll(() => site.stop())
}

export const originals = async (): Promise<string[]> =>
  (await readdir(path.join(site.mediaDir, 'originals'), { recursive: true })).filter((name) =>
    name.includes('.'),
  )
/** Sizes that are being made after an upload stand there too: they are waited for. */
export const leftovers = (): Promise<string[]> =>
  variantQueue
    .idle()
    .then(() => readdir(path.join(site.mediaDir, 'tmp')))
    .catch(() => [])
export const count = async (): Promise<number> =>
  (await site.payload.count({ collection: 'media' })).totalDocs

export const bytesAt = async (address: string | null | undefined): Promise<Buffer> => {
  const response = await fetch(site.origin + String(address))
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}
