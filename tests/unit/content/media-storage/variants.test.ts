import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mediaCropPath, mediaSources } from '#content/media-storage/variants/media-sources.ts'
import { cropWindow } from '#content/media-storage/variants/render-variant.ts'
import { planVariant, variantWidths } from '#content/media-storage/variants/variant-plan.ts'
import { variantsToPrepare } from '#content/media-storage/variants/variants-to-prepare.ts'

const media = {
  id: '01939f00-0000-7000-8000-000000000001',
  name: 'sea.jpg',
  hash: '0123456789abcdef0123456789abcdef',
  mimeType: 'image/jpeg',
  width: 3000,
  height: 2000,
  frames: 1,
  focalX: 30,
  focalY: 70,
}
const subject = {
  hash: media.hash,
  mimeType: media.mimeType,
  width: media.width,
  height: media.height,
  frames: 1,
  focal: { x: 30, y: 70 },
}

describe('The sizes of a picture', () => {
  it.each([
    [100, [100]],
    [320, [320]],
    [1000, [320, 480, 640, 960, 1000]],
    [2560, [320, 480, 640, 960, 1280, 1920, 2560]],
    [9000, [320, 480, 640, 960, 1280, 1920, 2560]],
  ])('of %d pixels are %j', (width, widths) => {
    expect(variantWidths(width)).toEqual(widths)
  })

  it('are all ones that the route knows', () => {
    const { sources, srcset, src } = mediaSources(media)
    const addresses = [srcset, ...sources.map((source) => source.srcset)]
      .flatMap((set) => set.split(', '))
      .map((entry) => entry.split(' ')[0] ?? '')
    expect(addresses).toHaveLength(21)
    for (const address of [...addresses, src]) {
      expect(address.startsWith(`/media/${media.hash}/w`)).toBe(true)
      expect(planVariant(subject, address.split('/').at(-1) ?? '')).toBeDefined()
    }
  })

  it('that are made ahead begin with the thumbnail', () => {
    const names = variantsToPrepare(media).map(({ plan }) => plan.name)
    expect(names[0]).toBe('square-320@30x70.webp')
    expect(names).toHaveLength(22)
  })

  it.each([
    ['an SVG', { mimeType: 'image/svg+xml' }],
    ['a film', { mimeType: 'video/mp4' }],
    ['a file that was never measured', { width: null }],
    ['a document without a file', { hash: null }],
  ])('are none for %s', (_what, change) => {
    const changed = { ...media, ...change }
    expect(mediaSources(changed)).toEqual({
      src: `/media/${media.id}/sea.jpg`,
      sources: [],
      srcset: '',
    })
    expect(mediaCropPath(changed, 'square-320')).toBeUndefined()
    expect(variantsToPrepare(changed)).toEqual([])
  })

  it('have PNG to fall back on where a picture may be transparent, WebP where it is WebP', () => {
    expect(mediaSources({ ...media, mimeType: 'image/png' }).srcset).toContain('.png 320w')
    const webp = mediaSources({ ...media, mimeType: 'image/webp' })
    expect(webp.srcset).toContain('.webp 320w')
    expect(webp.sources.map(({ type }) => type)).toEqual(['image/avif'])
  })
})

describe('A name of a size', () => {
  it('is known for a handful of files, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        expect(planVariant(subject, name)).toBeUndefined()
      }),
    )
    let known = 0
    for (let width = 0; width < 10_000; width += 1)
      for (const format of ['avif', 'webp', 'jpg', 'png'])
        if (planVariant(subject, `w${String(width)}.${format}`)) known += 1
    expect(known).toBe(21)
  })

  it('of a crop holds the focal point that the document has', () => {
    expect(planVariant(subject, '1200x630@30x70.jpg')).toMatchObject({ width: 1200, height: 630 })
    expect(planVariant(subject, '1200x630@31x70.jpg')).toBeUndefined()
    expect(planVariant(subject, '1200x630@030x70.jpg')).toBeUndefined()
    expect(mediaCropPath(media, '1200x630', 'jpg')).toBe(`/media/${media.hash}/1200x630@30x70.jpg`)
  })
})

describe('A crop', () => {
  it.each([
    [{ x: 50, y: 50 }, 500],
    [{ x: 0, y: 0 }, 0],
    [{ x: 100, y: 100 }, 1000],
    [{ x: 30, y: 50 }, 100],
  ])('around %j begins at %d', (focal, left) => {
    expect(cropWindow({ width: 2000, height: 1000 }, { width: 10, height: 10 }, focal)).toEqual({
      ...{ left, top: 0, width: 1000, height: 1000 },
    })
  })

  it('lies inside the picture, whatever the numbers', () => {
    const side = fc.integer({ min: 1, max: 20_000 })
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(side, side, side, side, percent, percent, (w, h, tw, th, x, y) => {
        const to = { width: tw, height: th }
        const { left, top, width, height } = cropWindow({ width: w, height: h }, to, { x, y })
        expect(left >= 0 && top >= 0 && width >= 1 && height >= 1).toBe(true)
        expect(left + width <= w && top + height <= h).toBe(true)
      }),
    )
  })
})
