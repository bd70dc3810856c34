import { textWord, type TextLanguage } from '../report/text-words.ts'
import type { UndoReport } from './undo-run.ts'

/** What an undo has done, as lines for the terminal. */
export function undoText(
  { removed, kept }: UndoReport,
  run: string,
  language: TextLanguage = 'en',
): string {
  const say = (word: Parameters<typeof textWord>[1], ...values: (number | string)[]) =>
    textWord(language, word, ...values)
  if (removed.size === 0 && kept.length === 0)
    return `${say('noSuchRun', run)} ${say('updatedStays')}`
  const counts = [...removed].map(
    ([type, count]) => `  ${type.padEnd(12)} ${say('removed', count)}`,
  )
  const stayed = kept.map(
    ({ collection, title, id, reason }) =>
      `  ${collection} “${title || id}”${say('colon')} ${say(reason)}`,
  )
  return [
    ...counts,
    ...(stayed.length === 0 ? [] : [say('stayed', stayed.length), ...stayed]),
    say('updatedStays'),
    say('settingsStay'),
  ].join('\n')
}
