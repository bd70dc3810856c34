const EVERY_MS = 500
/** A save's answer goes first; several saves at once are read together. */
const AFTER_CHANGE_MS = 20

export interface Alarm {
  /** Resolves after half a second, or a moment after it was rung. */
  next(): Promise<void>
  ring(): void
}

export function createAlarm(): Alarm {
  let wake: () => void = () => undefined
  return {
    next: () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, EVERY_MS)
        timer.unref()
        wake = () => {
          clearTimeout(timer)
          setTimeout(resolve, AFTER_CHANGE_MS).unref()
        }
      }),
    ring: () => {
      wake()
    },
  }
}
