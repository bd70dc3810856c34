import type { ChildProcess } from 'node:child_process'
import { setPriority } from 'node:os'

const LOW_PRIORITY = 10

/** Lets a process work on what others leave, once it is started. Where priorities cannot be lowered it merely competes. */
export function yieldToOthers({ pid }: Pick<ChildProcess, 'pid'>): void {
  if (pid === undefined) return
  try {
    setPriority(pid, LOW_PRIORITY)
  } catch {
    return
  }
}
