import { seedLanguages } from './starter-names.ts'
import { idsOf, starterOf } from './starters.ts'

/** The ids of the empty starter: a site's own frame, which no removal takes. */
export const plainIds = (): ReadonlySet<string> =>
  new Set(seedLanguages.flatMap((language) => idsOf(starterOf('empty', language))))
