/** Tried first, in this order: several zones fit the dates of a young site. */
const LIKELY =
  'UTC Europe/London Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Athens Europe/Moscow America/New_York America/Chicago ' +
  'America/Denver America/Los_Angeles America/Sao_Paulo Asia/Kolkata Asia/Tokyo Asia/Shanghai Australia/Sydney Pacific/Auckland'

const MOST_SAMPLES = 200
/** Dates typed by hand or moved between zones do not follow the clock. */
const AGREEING = 0.95

interface Sample {
  readonly time: number
  /** Minutes ahead of UTC. */
  readonly offset: number
}

/** Finds the site's clock from posts whose date is written twice: by that clock and in UTC. */
export class ClockEvidence {
  /** One a week is enough to see every change of the clock. */
  readonly #samples = new Map<string, Sample>()

  add(utc: string | undefined, local: string | undefined): void {
    if (utc === undefined || local === undefined) return
    const time = Date.parse(utc)
    const offset = Math.round((Date.parse(`${local.replace(' ', 'T')}Z`) - time) / 60_000)
    if (Number.isNaN(offset) || Math.abs(offset) > 14 * 60) return
    const key = `${Math.floor(time / (7 * 24 * 3_600_000))}:${offset}`
    if (this.#samples.size < MOST_SAMPLES) this.#samples.set(key, { time, offset })
  }

  /** A zone with which the dates agree; a fixed offset in full hours where no zone does. */
  result(): string | undefined {
    const samples = [...this.#samples.values()]
    if (samples.length === 0) return undefined
    const zones = new Set([
      ...LIKELY.split(' '),
      ...fixedZones(samples),
      ...Intl.supportedValuesOf('timeZone'),
    ])
    return [...zones].find((zone) => agrees(zone, samples))
  }
}

/** `Etc/GMT+7` is seven hours behind: the sign is turned round (POSIX). */
function fixedZones(samples: readonly Sample[]): string[] {
  const offsets = new Set(samples.map(({ offset }) => offset))
  const [only] = offsets
  if (offsets.size !== 1 || only === undefined || only === 0 || only % 60 !== 0) return []
  const hours = only / 60
  return [`Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`]
}

function agrees(zone: string, samples: readonly Sample[]): boolean {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const allowed = samples.length * (1 - AGREEING)
  let wrong = 0
  for (const { time, offset } of samples) {
    if (offsetAt(clock, time) !== offset) wrong += 1
    if (wrong > allowed) return false
  }
  return true
}

function offsetAt(clock: Intl.DateTimeFormat, time: number): number {
  const name = clock.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const parts = /GMT([+-])(\d{2}):(\d{2})/.exec(name)
  if (parts === null) return 0
  const minutes = Number(parts[2]) * 60 + Number(parts[3])
  return parts[1] === '-' ? -minutes : minutes
}
