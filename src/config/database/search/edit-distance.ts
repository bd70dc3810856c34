/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one word of the other
 * (optimal string alignment); `most + 1` for all that is further away.
 */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > most) return most + 1
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(rows, a, b)
    if (Math.min(...row) > most) return most + 1
    rows.push(row)
  }
  return Math.min(at(rows, a.length, b.length), most + 1)
}

/** The distances of the first letters of one word to every beginning of the other. */
function nextRow(
  rows: readonly (readonly number[])[],
  a: readonly string[],
  b: readonly string[],
): number[] {
  const i = rows.length
  const row = [i]
  for (let j = 1; j <= b.length; j += 1) {
    const replaced = at(rows, i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const added = (row[j - 1] ?? Infinity) + 1
    row.push(Math.min(replaced, added, at(rows, i - 1, j) + 1, swapped(rows, a, b, j)))
  }
  return row
}

function swapped(
  rows: readonly (readonly number[])[],
  a: readonly string[],
  b: readonly string[],
  j: number,
): number {
  const i = rows.length
  const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return isSwapped ? at(rows, i - 2, j - 2) + 1 : Infinity
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number =>
  rows[i]?.[j] ?? Infinity
