/** The two classes of a decision. */
export type SpamClass = 'ham' | 'spam'

/** In how many comments of each class a word stood: [ham, spam]. */
type Count = readonly [number, number]

/** All that was learned: how many decisions of each class, and in how many each word stood. */
export interface WordCounts {
  readonly decisions: Count
  readonly words: ReadonlyMap<string, Count>
}

/** What was decided about one comment, or (`by: -1`) is decided no more. */
export interface Lesson {
  readonly words: readonly string[]
  readonly as: SpamClass
  readonly by: 1 | -1
}

export const NOTHING_LEARNED: WordCounts = { decisions: [0, 0], words: new Map() }

/** About 200 kB. Beyond it the rarest words go: they tell least. */
export const MOST_WORDS = 8000
const KEPT_WORDS = 6000

const add = ([ham, spam]: Count, { as, by }: Lesson): Count =>
  as === 'ham' ? [Math.max(0, ham + by), spam] : [ham, Math.max(0, spam + by)]

/** What is known after these lessons. A lesson taken back leaves no trace, as long as nothing was left out for room. */
export function learn(counts: WordCounts, lessons: readonly Lesson[]): WordCounts {
  let { decisions } = counts
  const words = new Map(counts.words)
  for (const lesson of lessons) {
    decisions = add(decisions, lesson)
    for (const word of new Set(lesson.words)) {
      const count = add(words.get(word) ?? [0, 0], lesson)
      if (count[0] + count[1] === 0) words.delete(word)
      else words.set(word, count)
    }
  }
  return { decisions, words: words.size > MOST_WORDS ? withoutRarest(words) : words }
}

function withoutRarest(words: ReadonlyMap<string, Count>): Map<string, Count> {
  const total = ([ham, spam]: Count): number => ham + spam
  const byTotal = [...words].sort(
    ([word, count], [other, another]) => total(another) - total(count) || (word < other ? -1 : 1),
  )
  return new Map(byTotal.slice(0, KEPT_WORDS))
}
