import type { JudgeOf } from './judge.ts'

/** What no person does: the hidden field filled, faster than one writes, a form that we never showed. */
export const judgeByForm: JudgeOf = (_comment, { form }) =>
  form === 'timely' ? undefined : { score: 1, reason: { judge: form } }
