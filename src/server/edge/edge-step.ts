import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * One step of the edge. Returns true when it has answered the request and nothing more may happen to it.
 * Steps are synchronous and know neither Express nor Payload: they run before everything, on every request.
 */
export type EdgeStep = (req: IncomingMessage, res: ServerResponse) => boolean

/** Runs the steps in order until one answers. */
export function runSteps(
  steps: readonly EdgeStep[],
  req: IncomingMessage,
  res: ServerResponse,
): boolean {
  return steps.some((step) => step(req, res))
}
