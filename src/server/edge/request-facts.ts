import type { IncomingMessage } from 'node:http'

/** What the edge found out about a request; everything behind it reads this and no header. */
export interface RequestFacts {
  readonly id: string
  /** Address of the visitor: the peer's, or what a trusted proxy says. */
  readonly address: string
  /** Whether the peer is one of TRUST_PROXY. */
  readonly isFromProxy: boolean
  /** Where this request reached us, such as https://example.org. */
  readonly origin: string
  /** Milliseconds of `performance.now()` at arrival. */
  readonly startedAt: number
}

const known = new WeakMap<IncomingMessage, RequestFacts>()

export function setFacts(req: IncomingMessage, facts: RequestFacts): void {
  known.set(req, facts)
}

/** @throws when the request did not come through the edge: a mistake of composition, never of a visitor */
export function factsOf(req: IncomingMessage): RequestFacts {
  const facts = known.get(req)
  if (!facts) throw new Error('This request has not been through the edge')
  return facts
}
