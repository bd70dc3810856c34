import type { Payload } from 'payload'

/** Something that is done again and again, and what it is called in the log. */
export interface UpkeepTask {
  readonly task: string
  readonly run: () => Promise<unknown>
}

/** One after the other; what fails is logged by its name and keeps no other from being done. */
export async function runEach(
  logger: Pick<Payload['logger'], 'error'>,
  tasks: readonly UpkeepTask[],
): Promise<void> {
  for (const { task, run } of tasks) {
    try {
      await run()
    } catch (err) {
      logger.error({
        err,
        task,
        msg: 'A task of the upkeep failed; the next time it is tried again',
      })
    }
  }
}
