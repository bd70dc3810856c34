import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'

/** A copy of an uploads folder with small pictures at the given paths below it. */
export async function uploadsFolder(files: string[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-uploads-'))
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    await sharp(await pictureBytes()).toFile(path.join(folder, file))
  }
  return folder
}

export const pictureBytes = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer()
