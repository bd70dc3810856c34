/**
 * Waits for something that no event tells of.
 *
 * @throws when it is not there after so many seconds
 */
export async function until(
  isDone: () => boolean | Promise<boolean>,
  seconds: number,
  what: string,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (await isDone()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what} was not there within ${String(seconds)} s`)
}
