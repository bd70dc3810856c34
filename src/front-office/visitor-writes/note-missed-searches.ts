import type { Payload } from 'payload'
import {
  addMissedSearches,
  mergeMissed,
  type MissedSearch,
} from '#content/missed-searches/missed-searches.ts'

/** What comes within this time is written at once: a flood of searches is a few writes. */
const PAUSE_MS = 5000

export interface MissedSearchNotes {
  note(term: string, language: string): void
  /** Writes what was noted. */
  flush(): Promise<void>
}

/** Collects searches without a result and writes them now and then; what a crash forgets is no loss. */
export function noteMissedSearches(
  payload: Payload,
  onError: (error: unknown) => void,
): MissedSearchNotes {
  let noted: MissedSearch[] = []
  let timer: NodeJS.Timeout | undefined

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const missed = noted
    noted = []
    if (missed.length > 0) await addMissedSearches(payload, missed).catch(onError)
  }
  return {
    note: (term, language) => {
      noted = mergeMissed(noted, [{ term, language, times: 1, last: new Date().toISOString() }])
      timer ??= setTimeout(() => void flush(), PAUSE_MS).unref()
    },
    flush,
  }
}
