import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { mediaCropPath, mediaSources } from '#content/media-storage/variants/media-sources.ts'
import { variantQueue } from '#content/collections/media/media-store.ts'
import type { Media } from '#content/payload-types.ts'
import { animation, jpeg, twoHalves } from '../../support/test-pictures.ts'
import { site, picture, get, rawStatus, useFiles } from './deliver-fixture.ts'

useFiles()

describe('The sizes of a picture', () => {
  /** On a busy machine a size takes longer than a visitor waits: then another one is shown for once. */
  const sizeOf = async (address: string) => {
    let response = await get(address)
    for (let tries = 0; response.status === 302 && tries < 60; tries++) {
      expect(response.headers.get('cache-control')).toBe('no-store')
      await pause(500)
      response = await get(address)
    }
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    return { response, bytes, metadata: await sharp(bytes).metadata() }
  }

  it('are listed for browsers, never wider than the picture', () => {
    const { sources, srcset, src } = mediaSources(picture)
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    const widths = srcset.split(', ').map((entry) => entry.split(' ')[1])
    expect(widths).toEqual(['320w', '480w', '640w', '960w', '1000w'])
    expect(src).toBe(`/media/${String(picture.hash)}/w1000.jpg`)
  })

  it.each(['avif', 'webp', 'jpg'])(
    'are made in %s when asked for, and kept for ever',
    async (format) => {
      const { response, metadata } = await sizeOf(`/media/${String(picture.hash)}/w320.${format}`)
      expect(metadata.width).toBe(320)
      expect(metadata.height).toBe(192)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      const type = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }[format]
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    },
  )

  it('are each made once, however many ask', async () => {
    const hash = String(picture.hash)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => get(`/media/${hash}/w480.avif`)),
    )
    expect(answers.every(({ status }) => status === 200 || status === 302)).toBe(true)
    await sizeOf(`/media/${hash}/w480.avif`)
    const folder = path.join(site.mediaDir, 'variants', hash.slice(0, 2), hash)
    expect((await readdir(folder)).filter((name) => name === 'w480.avif')).toHaveLength(1)
  })

  it.each([
    'w321.avif',
    'w1280.avif',
    'w0320.avif',
    'w320.gif',
    'w320.png',
    '..%2fx.avif',
    'square-320.webp',
    'square-320@10x10.webp',
    '99x99@50x50.jpg',
    'constructor@50x50.webp',
  ])('are those and no others: %s is not there', async (name) => {
    const status = await rawStatus(`/media/${String(picture.hash)}/${name}`)
    expect(status).toBe(name.includes('%2f') ? 400 : 404)
  })

  it('are cut around the focal point', async () => {
    const { doc } = await site.upload({ name: 'halves.png', bytes: await twoHalves() })
    const colourOf = async (media: Media): Promise<number[]> => {
      const { bytes, metadata } = await sizeOf(String(mediaCropPath(media, 'square-320', 'png')))
      expect(metadata).toMatchObject({ width: 320, height: 320 })
      const { channels } = await sharp(bytes).stats()
      return channels.slice(0, 3).map(({ mean }) => Math.round(mean))
    }
    const focus = async (x: number): Promise<Media> => {
      const response = await get(
        `/api/media/${doc.id}?uploadEdits[focalPoint][x]=${String(x)}&uploadEdits[focalPoint][y]=50`,
        {
          method: 'PATCH',
          headers: {
            authorization: `JWT ${await site.token('editor')}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify({ alt: 'Two halves' }),
        },
      )
      expect(response.status).toBe(200)
      return site.payload.findByID({ collection: 'media', id: doc.id })
    }
    expect(await colourOf(await focus(0))).toEqual([255, 0, 0])
    expect(await colourOf(await focus(100))).toEqual([0, 0, 255])
  })

  it('has one for social networks', async () => {
    const { metadata } = await sizeOf(String(mediaCropPath(picture, '1200x630', 'jpg')))
    expect(metadata).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  })

  it('move where the picture moves', async () => {
    const { doc } = await site.upload({ name: 'run.gif', bytes: await animation('gif') })
    expect(mediaSources(doc).src).toBe(doc.url)
    const { metadata } = await sizeOf(`/media/${String(doc.hash)}/w320.webp`)
    expect(metadata).toMatchObject({ pages: 4, width: 320 })
    expect((await get(`/media/${String(doc.hash)}/w320.avif`)).status).toBe(404)
  })

  it('are made after an upload without anybody asking', async () => {
    const { doc } = await site.upload({ name: 'ahead.jpg', bytes: await jpeg(700, 500, 90) })
    await variantQueue.idle()
    const hash = String(doc.hash)
    const made = await readdir(path.join(site.mediaDir, 'variants', hash.slice(0, 2), hash))
    expect(made).toEqual(
      expect.arrayContaining(['square-320@50x50.webp', 'w320.avif', 'w700.webp']),
    )
    expect(doc.thumbnailURL).toBe(`/media/${hash}/square-320@50x50.webp`)
  })
})
