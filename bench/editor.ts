import type { BrowserContext } from 'playwright-core'
import { openBrowser } from '../tests/support/browser.ts'

interface Opening {
  seconds: number
  kilobytes: number
  requests: number
}

export interface EditorTimes {
  cold: Opening
  warm: Opening
}

/** From the address entered until a typed letter stands in the text. */
const openEditor = async (context: BrowserContext, origin: string): Promise<Opening> => {
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  let bytes = 0
  let requests = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  const begin = performance.now()
  await page.goto(`${origin}/admin/collections/posts/create`, { waitUntil: 'commit' })
  const text = page.locator('[contenteditable="true"]').first()
  await text.click()
  await page.keyboard.type('x')
  await text.getByText('x').first().waitFor()
  const seconds = (performance.now() - begin) / 1000
  await page.close()
  return { seconds, kilobytes: bytes / 1000, requests }
}

const ROUNDS = 3

/** The round in the middle by its time. */
const median = (openings: Opening[]): Opening => {
  const sorted = openings.toSorted((a, b) => a.seconds - b.seconds)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('Nothing was measured')
  return middle
}

/** New post until one can type: with an empty cache but signed in, then again with a warm one; medians. */
export const measureEditor = async (origin: string, cookie: string): Promise<EditorTimes> => {
  const browser = await openBrowser()
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin }
  })
  const cold: Opening[] = []
  const warm: Opening[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 850 } })
    await context.addCookies(cookies)
    cold.push(await openEditor(context, origin))
    warm.push(await openEditor(context, origin))
    await context.close()
  }
  await browser.close()
  return { cold: median(cold), warm: median(warm) }
}
