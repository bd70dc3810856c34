/**
 * On which level of its menu an item stands, 0 at the top: below the last one before it that is less deep, however many
 * levels it skips, as the menu is shown.
 *
 * @param item its path in the form: `items.3`
 */
export function levelOf(item: string, depthAt: (path: string) => number): number {
  const dot = item.lastIndexOf('.')
  const index = Number(item.slice(dot + 1))
  const open: number[] = []
  for (let at = 0; at <= index; at += 1) {
    const depth = depthAt(`${item.slice(0, dot)}.${String(at)}`)
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
  }
  return open.length - 1
}
