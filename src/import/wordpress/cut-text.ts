/**
 * A part of a chunk keeps the whole chunk in memory; a copy does not (V8's sliced strings). Joining makes the copy,
 * and unlike a Buffer it takes no memory outside the heap.
 */
export function cut(text: string): string {
  return ` ${text}`.slice(1)
}

export function cutOrNone(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cut(text)
}
