import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { z } from 'zod'

const cli = createRequire(import.meta.url).resolve('lighthouse/cli/index.js')
const run = promisify(execFile)

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
})

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Scores = Record<(typeof CATEGORIES)[number], number>

/**
 * What Lighthouse says of a page on a phone with a slow line, in percent.
 *
 * @param port of a browser that can be debugged
 */
export async function lighthouse(address: string, port: number): Promise<Scores> {
  const options = ['--output=json', '--quiet', `--port=${String(port)}`]
  const only = `--only-categories=${CATEGORIES.join(',')}`
  const measure = () =>
    run(process.execPath, [cli, address, ...options, only], { maxBuffer: 50_000_000 })
  // Where the machine is busy it may miss the beginning of the page load (NO_NAVSTART), and asks to be run again.
  const { stdout } = await measure().catch(measure)
  const { categories } = report.parse(JSON.parse(stdout))
  const scoreOf = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  }
}
