import type { UndoReport } from './undo-run.ts'

const UPDATED =
  'What a run only updated stays as it is; its earlier versions are in the back office.'

/** What an undo has done, as lines for the terminal. */
export function undoText({ removed, kept }: UndoReport, run: string): string {
  if (removed.size === 0 && kept.length === 0)
    return `There is nothing that a run ${run} has made. ${UPDATED}`
  const counts = [...removed].map(([type, count]) => `  ${type.padEnd(12)} ${count} removed`)
  const reasons = { edited: 'edited since', needed: 'needed by what was edited, or by others' }
  const stayed = kept.map(
    ({ collection, title, id, reason }) => `  ${collection} “${title || id}”: ${reasons[reason]}`,
  )
  return [
    ...counts,
    ...(stayed.length === 0 ? [] : [`Kept (${stayed.length})`, ...stayed]),
    UPDATED,
    'Settings of the site are as the import left them; earlier versions are in the back office.',
  ].join('\n')
}
