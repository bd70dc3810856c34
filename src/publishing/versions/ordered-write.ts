import type { PayloadRequest } from 'payload'

const ORDERED = 'ordered'

/** From here on the request does what a schedule orders; nobody is at a form. */
export function markOrdered(req: Pick<PayloadRequest, 'context'>): void {
  req.context[ORDERED] = true
}

export const isOrdered = (req: Pick<PayloadRequest, 'context'>): boolean =>
  req.context[ORDERED] === true
