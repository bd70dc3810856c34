import { wordsOf } from '#content/learned-spam/comment-words.ts'
import { spamProbability } from '#content/learned-spam/spam-probability.ts'
import { SPAM, type JudgeOf } from './judge.ts'

/** What reads like that which moderators took for spam. Says nothing unless it is sure. */
export const judgeByLearning: JudgeOf = (comment, { learned }) => {
  const score = spamProbability(learned, wordsOf(comment))
  if (score === undefined || score < SPAM) return undefined
  const detail = String(Math.floor(score * 100))
  return { score, reason: { judge: 'learned', detail } }
}
