import type { Payload } from 'payload'
import { z } from 'zod'
import { learn, NOTHING_LEARNED, type Lesson, type WordCounts } from './word-counts.ts'

const KEY = 'learned-spam'

const count = z.number().int().min(0)
const stored = z.object({
  decisions: z.tuple([count, count]),
  words: z.array(z.tuple([z.string(), count, count])),
})

type Store = Pick<Payload, 'kv' | 'logger'>

/** What was learned so far, with what is about to be written. */
export async function readWordCounts(store: Store): Promise<WordCounts> {
  await notesOf(store).flush()
  return readStored(store)
}

/**
 * Notes what a moderator decided; it is written with whatever else is decided within half a second, so that a hundred
 * decisions at once are one write. What a crash forgets is a lesson less; two processes that write in one moment may
 * lose one too.
 */
export function noteLessons(store: Store, lessons: readonly Lesson[]): void {
  notesOf(store).add(lessons)
}

async function readStored({ kv }: Store): Promise<WordCounts> {
  const parsed = stored.safeParse(await kv.get(KEY))
  if (!parsed.success) return NOTHING_LEARNED
  const { decisions, words } = parsed.data
  return { decisions, words: new Map(words.map(([word, ham, spam]) => [word, [ham, spam]])) }
}

async function writeStored({ kv }: Store, { decisions, words }: WordCounts): Promise<void> {
  await kv.set(KEY, {
    decisions: [...decisions],
    words: [...words].map(([word, [ham, spam]]) => [word, ham, spam]),
  })
}

const PAUSE_MS = 500

interface Notes {
  add(lessons: readonly Lesson[]): void
  flush(): Promise<void>
}

const known = new WeakMap<Payload['kv'], Notes>()

function notesOf(store: Store): Notes {
  const notes = known.get(store.kv) ?? makeNotes(store)
  known.set(store.kv, notes)
  return notes
}

function makeNotes(store: Store): Notes {
  let noted: Lesson[] = []
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()
  const write = async (): Promise<void> => {
    const lessons = noted
    noted = []
    if (lessons.length === 0) return
    try {
      await writeStored(store, learn(await readStored(store), lessons))
    } catch (err) {
      store.logger.error({ err, msg: 'What moderators decided could not be learned' })
    }
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(write)
    return writing
  }
  return {
    flush,
    add: (lessons) => {
      noted = [...noted, ...lessons]
      timer ??= setTimeout(() => void flush(), PAUSE_MS).unref()
    },
  }
}
