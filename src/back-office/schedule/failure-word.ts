import { say, type Word } from '../words.ts'
import type { ScheduleView } from './schedule-view.ts'

/** The runner speaks to nobody in particular: its reasons are told here in the reader's language. */
const words: Readonly<Record<string, Word>> = {
  forbidden: 'failedForbidden',
  'paths.taken': 'failedTaken',
  'versions.no-such-user': 'failedNoUser',
  'versions.revision-lost': 'failedLost',
  'versions.superseded': 'failedSuperseded',
}

/** Why a schedule failed; the server's own sentence where there is none of ours. */
export const failureWord = (
  language: string,
  { code, sentence }: NonNullable<ScheduleView['failure']>,
): string => {
  const word = code === undefined ? undefined : words[code]
  return word === undefined ? sentence : say(language, word)
}
