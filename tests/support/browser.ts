import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium: the system's, else the binary inside the npm package. */
/** @param flags beyond the usual ones */
export const openBrowser = async (flags: readonly string[] = []): Promise<Browser> => {
  const system = systemBrowsers.find((file) => existsSync(file))
  if (system) return chromium.launch({ executablePath: system, args: [...quiet, ...flags] })
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, ...quiet, ...flags],
  })
}
