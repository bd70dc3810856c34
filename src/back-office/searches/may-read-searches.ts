import type { PayloadRequest } from 'payload'

/** Who decides what the site is about. */
export const mayReadSearches = (user: PayloadRequest['user'] | undefined): boolean =>
  user?.role === 'administrator' || user?.role === 'editor'
