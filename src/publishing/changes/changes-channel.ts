import { channel } from 'node:diagnostics_channel'
import type { RecordedChange } from './change.ts'

/** Changes of this process, announced after their commit; other processes read the rows by cursor. */
export const CHANGES_CHANNEL = 'coulisse:changes'

const changes = channel(CHANGES_CHANNEL)

/** Subscribers run before the save answers; an error of theirs never reaches it (Node reports it by itself). */
export function announce(recorded: readonly RecordedChange[]): void {
  changes.publish(recorded)
}

/**
 * Hears what this process committed. It forgets on a crash and does not cross processes: `watchChanges` does not.
 *
 * @returns the function that ends it
 */
export function onAnnounced(listener: (changes: readonly RecordedChange[]) => void): () => void {
  const hear = (message: unknown): void => {
    if (isRecorded(message)) listener(message)
  }
  changes.subscribe(hear)
  return () => void changes.unsubscribe(hear)
}

const isRecorded = (message: unknown): message is readonly RecordedChange[] =>
  Array.isArray(message)
