const LONGEST = 80
const SHORTEST = 2

/** An e-mail address, an address of the web, or a number as long as a telephone's. */
const PERSONAL = /@|:\/\/|www\.|(?:\d[\s.-]?){6}/i
const ROBOT =
  /bot|crawl|spider|slurp|curl|wget|python|java\/|okhttp|http-?client|axios|scan|monitor|headless|preview|lighthouse/i

/**
 * A search as it is noted: lower case, single spaces. Undefined for what may say something about a person, and for what
 * is no search of words.
 */
export function notedTerm(query: string): string | undefined {
  const term = query
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
  if (term.length < SHORTEST || term.length > LONGEST) return undefined
  return PERSONAL.test(term) || !/\p{L}/u.test(term) ? undefined : term
}

/** Whether a program asks, by its own word: one without a name is one. */
export const isRobot = (userAgent: string | undefined): boolean =>
  userAgent === undefined || userAgent.trim() === '' || ROBOT.test(userAgent)
