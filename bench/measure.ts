import { cpuOf } from './run-process.ts'

export interface Measured {
  name: string
  status: number
  bytes: number
  /** CPU of the server process per request, milliseconds. */
  cpu: number
  /** Milliseconds, one request at a time. */
  p50: number
  p99: number
  /** Requests a second, eight at a time. */
  rate: number
}

export interface Request {
  name: string
  path: string
  init?: (index: number) => RequestInit
  count?: number
}

const percentile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

interface Answer {
  ms: number
  status: number
  bytes: number
}

const summary = (answers: Answer[]) => {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  const { status, bytes } = answers.at(-1) ?? { status: 0, bytes: 0 }
  return { status, bytes, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

const timed = async (address: string, init: RequestInit): Promise<Answer> => {
  const begin = performance.now()
  const response = await fetch(address, init)
  const bytes = (await response.arrayBuffer()).byteLength
  return { ms: performance.now() - begin, status: response.status, bytes }
}

/**
 * Sends a request many times and relates it to the server's own CPU clock. Before that as many times again, so that
 * code is compiled, as it was for the rivals.
 */
export const measure = async (
  origin: string,
  pid: number,
  { name, path, init = () => ({}), count = 200 }: Request,
): Promise<Measured> => {
  const send = (index: number) => timed(origin + path, { redirect: 'manual', ...init(index) })
  for (let index = 0; index < count; index++) await send(index)
  const cpuBefore = cpuOf(pid)
  const answers: Answer[] = []
  for (let index = 0; index < count; index++) answers.push(await send(index))
  const cpu = (cpuOf(pid) - cpuBefore) / count
  const begin = performance.now()
  const lane = async (offset: number) => {
    for (let index = offset; index < count; index += 8) await send(index)
  }
  await Promise.all(Array.from({ length: 8 }, (_, offset) => lane(offset)))
  if (answers.some(({ status }) => status === 429))
    throw new Error(`${name} met the limit of requests a minute; measure it with fewer`)
  const rate = count / ((performance.now() - begin) / 1000)
  return { name, cpu, rate, ...summary(answers) }
}
