/** Lets `most` tasks run at once; the others wait their turn. */
export function createGate(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await task()
    } finally {
      // The place is handed on, not freed: nobody who comes later may slip in between.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
