/**
 * Key and value of each entry of a flat PHP array as `serialize()` writes it. Nested values are passed over: this is
 * a reader for lists of names and numbers, and never makes an object.
 */
export function serializedPairs(written: string): [string, string][] {
  const pair = /(?:s:\d+:"([^"]*)"|i:(\d+));(?:s:\d+:"([^"]*)"|i:(-?\d+));/g
  return [...written.matchAll(pair)].map((found) => [
    found[1] ?? found[2] ?? '',
    found[3] ?? found[4] ?? '',
  ])
}

export const serializedValues = (written: string): string[] =>
  serializedPairs(written).map(([, value]) => value)
