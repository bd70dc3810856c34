import sharp from 'sharp'

/** Noise does not compress and no two are alike: a photograph as far as a codec is concerned. */
export const photograph = (width: number, height: number, mean = 128) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean, sigma: 30 },
    },
  })

export const jpeg = (width = 1600, height = 1000, mean = 128): Promise<Buffer> =>
  photograph(width, height, mean).jpeg({ quality: 80 }).toBuffer()

/** As a telephone writes it: lying on its side, and telling where and by whom it was taken. */
export const telephonePicture = (orientation = 6): Promise<Buffer> =>
  photograph(800, 600)
    .withExif({
      IFD0: { Artist: 'Secret Person' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()

/** A few kilobytes that want gigabytes: one colour, as large as the format allows here. */
export const bomb = (): Promise<Buffer> =>
  sharp({
    create: { width: 20_000, height: 20_000, channels: 3, background: '#ff0000' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer()

/** The left half red, the right half blue. */
export const twoHalves = (width = 2000, height = 1000): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([
      {
        input: { create: { width: width / 2, height, channels: 3, background: '#0000ff' } },
        left: width / 2,
        top: 0,
      },
    ])
    .png()
    .toBuffer()

/** Frames of different colours, as GIF or WebP. */
export const animation = async (format: 'gif' | 'webp', frames = 4): Promise<Buffer> => {
  const pictures = Array.from({ length: frames }, (_, index) => ({
    create: {
      width: 400,
      height: 300,
      channels: 3 as const,
      background: { r: (index * 60) % 256, g: 90, b: 200 },
    },
  }))
  const buffers = await Promise.all(pictures.map((picture) => sharp(picture).png().toBuffer()))
  const joined = sharp(buffers, { join: { animated: true } })
  return format === 'gif' ? joined.gif({ delay: 100 }).toBuffer() : joined.webp().toBuffer()
}

/** A chunk of text in a PNG, where programs put names, places and prompts. */
export const pngWithText = async (text: string): Promise<Buffer> => {
  const png = await photograph(64, 64).png().toBuffer()
  const body = Buffer.concat([Buffer.from('tEXt', 'latin1'), Buffer.from(`Comment\0${text}`)])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc(body), chunk.length - 4)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

/** Node 20 has none of its own. */
const crc = (bytes: Buffer): number => {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return (value ^ 0xffffffff) >>> 0
}
