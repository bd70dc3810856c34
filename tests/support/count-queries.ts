import type { Payload } from 'payload'

const METHODS = ['find', 'findOne', 'findGlobal', 'findVersions', 'count', 'findDistinct'] as const

/** Notes each read of the database adapter until stopped; the reads themselves go on as before. */
export const countQueries = ({ db }: Payload): { stop(): string[] } => {
  const seen: string[] = []
  const originals = METHODS.map((method) => [method, db[method]] as const)
  for (const [method, original] of originals) {
    const watched = (args: { collection?: string; slug?: string }): unknown => {
      const name = args.collection ?? args.slug ?? ''
      // The watch over the changes and the schedules run beside, whatever is asked for.
      if (!['changes', 'schedules'].includes(name)) seen.push(`${method} ${name}`)
      return Reflect.apply(original, db, [args])
    }
    Object.assign(db, { [method]: watched })
  }
  return {
    stop: () => {
      for (const [method, original] of originals) Object.assign(db, { [method]: original })
      return seen
    },
  }
}
