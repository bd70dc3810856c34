/** A part of a chunk keeps the whole chunk in memory; a copy does not (V8's sliced strings). */
export function cut(text: string): string {
  return Buffer.from(text).toString()
}

export function cutOrNone(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cut(text)
}
