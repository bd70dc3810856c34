/** Takes the README's picture anew, of a site as `npm start` makes it: `npm run pictures`. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { startBackOffice, type BackOffice } from './support/back-office.ts'

const folder = path.resolve(import.meta.dirname, '../docs/images')
const viewport = { width: 1366, height: 900 }
const SHOWN = { width: 900, height: 593 }
const GAP = 24

/** What an editor finds in the morning: a draft of a colleague that waits for review. */
const writeSomething = async (office: BackOffice): Promise<void> => {
  const { send, context } = await office.open('contributor')
  await send('POST', '/api/posts?draft=true', {
    title: 'Notes from the wings',
    review: 'requested',
  })
  await context.close()
}

const photograph = async (office: BackOffice, address: string): Promise<Buffer> => {
  const { page, context } = await office.open('administrator', { viewport })
  await page.goto(office.origin + address, { waitUntil: 'networkidle' })
  const picture = await page.screenshot()
  await context.close()
  return sharp(picture).resize(SHOWN).toBuffer()
}

const office = await startBackOffice()
try {
  await writeSomething(office)
  const home = await photograph(office, '/')
  const overview = await photograph(office, '/admin')
  await mkdir(folder, { recursive: true })
  await sharp({
    create: {
      ...{ width: SHOWN.width * 2 + GAP, height: SHOWN.height, channels: 4 },
      background: '#00000000',
    },
  })
    .composite([
      { input: home, left: 0, top: 0 },
      { input: overview, left: SHOWN.width + GAP, top: 0 },
    ])
    .webp({ quality: 82 })
    .toFile(path.join(folder, 'two-offices.webp'))
} finally {
  await office.stop()
}
