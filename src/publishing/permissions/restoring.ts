import type { PayloadRequest } from 'payload'

const RESTORING = 'restoresVersion'

/**
 * From here on the request brings back what somebody once saved with the right to do so (a restored
 * version, a pinned revision): rules about new content do not bind it, those about states do.
 */
export function markRestoring(req: Pick<PayloadRequest, 'context'>): void {
  req.context[RESTORING] = true
}

export const isRestoring = (req: Pick<PayloadRequest, 'context'>): boolean =>
  req.context[RESTORING] === true
