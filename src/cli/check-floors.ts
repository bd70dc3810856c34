/**
 * Fails when a package is below the version in which a known hole was closed
 * (CONTRIBUTING.md, "Versions that may not sink").
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const FLOORS: Readonly<Record<string, string>> = {
  payload: '3.90.2',
  next: '16.4.6',
  sharp: '0.35.5',
  undici: '7.29.1',
  'proxy-addr': '2.0.8',
}

const lockFile = z.object({
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })),
})

/** `3.90.2` as a list of numbers; a pre-release suffix does not count. */
const parts = (version: string): number[] =>
  version
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number)

const isBelow = (version: string, floor: string): boolean => {
  const [have, need] = [parts(version), parts(floor)]
  const at = need.findIndex((number, index) => (have[index] ?? 0) !== number)
  return at !== -1 && (have[at] ?? 0) < (need[at] ?? 0)
}

const floorOf = (name: string): string | undefined =>
  name.startsWith('@payloadcms/') ? FLOORS['payload'] : FLOORS[name]

const { packages } = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const sunk = Object.entries(packages).flatMap(([location, { version }]) => {
  const name = location.slice(location.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const floor = floorOf(name)
  return floor && version && isBelow(version, floor) ? [`${location} ${version} < ${floor}`] : []
})

for (const line of sunk) console.error(`Below its floor: ${line}`)
process.exitCode = sunk.length === 0 ? 0 : 1
