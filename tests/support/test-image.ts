import sharp from 'sharp'

/** A small photograph-like JPEG, made by code. */
export const testImage = async (name = 'curtain.jpg') => {
  const buffer = await sharp({
    create: { width: 1200, height: 800, channels: 3, background: '#9c2f1f' },
  })
    .jpeg({ quality: 80 })
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}
