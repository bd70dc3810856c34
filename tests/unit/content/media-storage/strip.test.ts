import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { stripGif } from '#content/media-storage/strip/gif.strip.ts'
import { stripJpeg } from '#content/media-storage/strip/jpeg.strip.ts'
import { stripPng } from '#content/media-storage/strip/png.strip.ts'
import { stripWebp } from '#content/media-storage/strip/webp.strip.ts'
import { animation, photograph } from '../../../support/test-pictures.ts'

const EXIF = { IFD0: { Artist: 'Secret Person' }, IFD3: { GPSLatitudeRef: 'N' } }
const SECRET = '<script>Secret</script>'

const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes, { animated: true }).raw().toBuffer()

const formats = [
  ['jpeg', stripJpeg, () => photograph(200, 100).withExif(EXIF).withXmp('<x/>').jpeg().toBuffer()],
  [
    'progressive jpeg',
    stripJpeg,
    () => photograph(200, 100).withExif(EXIF).jpeg({ progressive: true }).toBuffer(),
  ],
  ['png', stripPng, () => photograph(200, 100).withExif(EXIF).png().toBuffer()],
  ['webp', stripWebp, () => photograph(200, 101).withExif(EXIF).withXmp('<x/>').webp().toBuffer()],
  [
    'lossless webp',
    stripWebp,
    () => photograph(33, 33).withExif(EXIF).webp({ lossless: true }).toBuffer(),
  ],
  ['animated webp', stripWebp, () => animation('webp')],
  ['gif', stripGif, () => animation('gif')],
] as const

describe.each(formats)('A %s', (_name, strip, make) => {
  it('keeps every pixel and the colour profile while its metadata goes', async () => {
    const given = await make()
    const stripped = strip(given)
    expect(stripped).toBeDefined()
    const bytes = stripped ?? Buffer.alloc(0)
    expect((await pixels(bytes)).equals(await pixels(given))).toBe(true)
    const { exif, xmp, iptc } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
    expect(bytes.includes('Secret Person')).toBe(false)
  })

  it('loses what is appended to it', async () => {
    const stripped = strip(Buffer.concat([await make(), Buffer.from(SECRET)]))
    expect(stripped?.includes(SECRET)).toBe(false)
  })

  it('is refused when it ends early, wherever', async () => {
    const given = await make()
    for (const part of [0.1, 0.5, 0.9]) {
      expect(strip(given.subarray(0, Math.floor(given.length * part)))).toBeUndefined()
    }
  })

  it('is stripped to the same when it is stripped again', async () => {
    const once = strip(await make()) ?? Buffer.alloc(0)
    expect(strip(once)?.equals(once)).toBe(true)
  })
})

describe('Colours', () => {
  it('stay as the profile says', async () => {
    const given = await photograph(50, 50).withIccProfile('p3').jpeg().toBuffer()
    const stripped = stripJpeg(given) ?? Buffer.alloc(0)
    expect((await sharp(stripped).metadata()).hasProfile).toBe(true)
  })
})

describe('Whatever bytes there are', () => {
  const heads = [
    'ffd8ff',
    '89504e470d0a1a0a',
    '47494638396101000100',
    '52494646ffffff0057454250',
    '',
  ]
  it.each([
    ['jpeg', stripJpeg],
    ['png', stripPng],
    ['gif', stripGif],
    ['webp', stripWebp],
  ])('reading them as %s ends, and gives no more than there was', (_name, strip) => {
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), (head, rest) => {
        const bytes = Buffer.concat([Buffer.from(head, 'hex'), Buffer.from(rest)])
        const stripped = strip(bytes)
        expect((stripped?.length ?? 0) <= bytes.length + 1).toBe(true)
      }),
    )
  })
})
