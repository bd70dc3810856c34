import type { WordCounts } from './word-counts.ts'

/** Decisions of each class, before which nothing is said. */
export const ENOUGH_DECISIONS = 20
/** Known words of a comment, below which nothing is said. */
const ENOUGH_WORDS = 3
/** The most telling ones decide: a long text is no surer than a short one. */
const TELLING_WORDS = 20
/** Weight of “nobody knows” beside what was counted (Robinson): one comment proves little. */
const DOUBT = 1

/**
 * How likely it is that a comment with these words is spam, after the site's own decisions: 0 to 1, by naive Bayes
 * with both classes equally likely beforehand. Undefined while too little was decided, or none of it about such words.
 */
export function spamProbability(
  { decisions: [ham, spam], words }: WordCounts,
  asked: readonly string[],
): number | undefined {
  if (Math.min(ham, spam) < ENOUGH_DECISIONS) return undefined
  const odds = asked.flatMap((word) => {
    const count = words.get(word)
    return count ? [logOdds(count[0] / ham, count[1] / spam, count[0] + count[1])] : []
  })
  if (odds.length < ENOUGH_WORDS) return undefined
  const telling = odds.sort((one, other) => Math.abs(other) - Math.abs(one)).slice(0, TELLING_WORDS)
  const sum = telling.reduce((total, one) => total + one, 0)
  return 1 / (1 + Math.exp(-sum))
}

function logOdds(inHam: number, inSpam: number, times: number): number {
  const raw = inSpam / (inHam + inSpam)
  const likely = (DOUBT * 0.5 + times * raw) / (DOUBT + times)
  return Math.log(likely / (1 - likely))
}
