import { HOLD, SPAM, type JudgeOf } from './judge.ts'

/** “Thank you!” is said by many. */
export const SHORTEST_REPEATED = 30

/** The same words below another page: once may be a slip, twice is a campaign. */
export const judgeByRepeats: JudgeOf = ({ text }, { repeats }) => {
  if (repeats === 0 || text.length < SHORTEST_REPEATED) return undefined
  return { score: repeats > 1 ? SPAM : HOLD, reason: { judge: 'repeated' } }
}
