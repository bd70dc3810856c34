import { diffArrays, diffWordsWithSpace } from 'diff'
import type { ReadablePart } from './readable-parts.ts'

/** A run of words: as it was, or written since, or taken out since. */
export interface Run {
  readonly text: string
  readonly change: 'none' | 'added' | 'removed'
}

/** A part of the source as it is now, with what changed in it. */
export interface ComparedPart {
  readonly part: ReadablePart
  readonly runs: readonly Run[]
  readonly change: 'none' | 'added' | 'removed' | 'changed'
}

/** Words of a part that are compared one by one; of longer ones, the whole is shown as new. */
const MOST_CHARACTERS = 20_000

const whole = (part: ReadablePart, change: 'none' | 'added' | 'removed'): ComparedPart => ({
  ...{ part, change },
  runs: [{ text: part.text, change }],
})

/** The parts of a text as it is now, with what was written, changed and taken out since it was as `then`. */
export function compareParts(
  then: readonly ReadablePart[],
  now: readonly ReadablePart[],
): ComparedPart[] {
  const fields = [...new Set([...now, ...then].map(({ field }) => field))]
  return fields.flatMap((field) => {
    const of = (parts: readonly ReadablePart[]) => parts.filter((part) => part.field === field)
    return compareField(of(then), of(now))
  })
}

function compareField(then: readonly ReadablePart[], now: readonly ReadablePart[]): ComparedPart[] {
  const compared: ComparedPart[] = []
  let removed: readonly ReadablePart[] = []
  const isSame = (a: ReadablePart, b: ReadablePart) => a.kind === b.kind && a.text === b.text
  for (const change of diffArrays([...then], [...now], { comparator: isSame })) {
    if (change.removed) removed = change.value
    else if (change.added) {
      compared.push(...replaced(removed, change.value))
      removed = []
    } else {
      compared.push(...gone(removed), ...change.value.map((part) => whole(part, 'none')))
      removed = []
    }
  }
  return [...compared, ...gone(removed)]
}

const gone = (parts: readonly ReadablePart[]): ComparedPart[] =>
  parts.map((part) => whole(part, 'removed'))

/** What stands where something else stood: one by one as far as they are of one kind. */
function replaced(before: readonly ReadablePart[], after: readonly ReadablePart[]): ComparedPart[] {
  const changed = after.map((part, index): ComparedPart => {
    const earlier = before[index]
    return earlier?.kind === part.kind ? byWords(earlier, part) : whole(part, 'added')
  })
  const left = before.filter((part, index) => after[index]?.kind !== part.kind)
  return [...changed, ...gone(left)]
}

function byWords(before: ReadablePart, part: ReadablePart): ComparedPart {
  if (before.text.length + part.text.length > MOST_CHARACTERS) return whole(part, 'added')
  const runs = diffWordsWithSpace(before.text, part.text).map(({ value, added, removed }): Run => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'none',
  }))
  return { part, runs: joined(runs), change: 'changed' }
}

/** Changed words with nothing but a space between them are one change: so one reads it, and hears it. */
function joined(runs: readonly Run[]): Run[] {
  const told: Run[] = []
  let changed = { removed: '', added: '' }
  const close = (): void => {
    for (const change of ['removed', 'added'] as const)
      if (changed[change] !== '') told.push({ text: changed[change], change })
    changed = { removed: '', added: '' }
  }
  for (const [index, { text, change }] of runs.entries()) {
    if (change !== 'none') changed[change] += text
    else if (isGap(text, { isOpen: isOpen(changed), next: runs[index + 1] })) {
      changed.removed += text
      changed.added += text
    } else {
      close()
      told.push({ text, change })
    }
  }
  close()
  return told
}

const isOpen = ({ removed, added }: { removed: string; added: string }): boolean =>
  removed !== '' && added !== ''

/** A space between two changes; not one at which a text goes on as it was. */
const isGap = (text: string, around: { isOpen: boolean; next: Run | undefined }): boolean =>
  around.isOpen && around.next !== undefined && /^[^\S\n]+$/.test(text)

/** The source and the translation beside each other; what has no counterpart stands alone. */
export interface AlignedRow {
  readonly source: ComparedPart | undefined
  readonly translation: ReadablePart | undefined
}

/** Puts beside each other what corresponds: the same field, and within it the same order of kinds. */
export function alignParts(
  source: readonly ComparedPart[],
  translation: readonly ReadablePart[],
): AlignedRow[] {
  const fields = [
    ...new Set([...source.map(({ part }) => part.field), ...translation.map(({ field }) => field)]),
  ]
  return fields.flatMap((field) =>
    alignField(
      source.filter(({ part }) => part.field === field),
      translation.filter((part) => part.field === field),
    ),
  )
}

/** What was taken out of the source counts too: its translation most likely stands there still. */
function alignField(
  source: readonly ComparedPart[],
  translation: readonly ReadablePart[],
): AlignedRow[] {
  const [mine, theirs] = [[...source], [...translation]]
  const kinds = diffArrays(
    source.map(({ part }) => part.kind),
    translation.map(({ kind }) => kind),
  )
  return kinds.flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, () => ({
      source: added ? undefined : mine.shift(),
      translation: removed ? undefined : theirs.shift(),
    })),
  )
}
