import type { CommentReason } from '#content/comment-reasons.ts'
import { judgeByForm } from './form.judge.ts'
import { HOLD, SPAM, type Evidence, type JudgeOf, type SentComment } from './judge.ts'
import { judgeByLearning } from './learned.judge.ts'
import { judgeByLinks } from './links.judge.ts'
import { judgeByBlockList, judgeByHoldList } from './lists.judge.ts'
import { judgeByRepeats } from './repeated.judge.ts'

/** All of them look, so that a moderator reads every reason. */
const judges: readonly JudgeOf[] = [
  judgeByForm,
  judgeByBlockList,
  judgeByHoldList,
  judgeByLinks,
  judgeByRepeats,
  judgeByLearning,
]

export interface Judgement {
  readonly verdict: 'fine' | 'hold' | 'spam'
  readonly reasons: readonly CommentReason[]
}

/** What becomes of a comment: the gravest finding decides. */
export function judgeComment(comment: SentComment, evidence: Evidence): Judgement {
  const findings = judges.flatMap((judge) => judge(comment, evidence) ?? [])
  const score = Math.max(0, ...findings.map((finding) => finding.score))
  const reasons = findings.map(({ reason }) => reason)
  if (score >= SPAM) return { verdict: 'spam', reasons }
  return { verdict: score >= HOLD ? 'hold' : 'fine', reasons }
}
