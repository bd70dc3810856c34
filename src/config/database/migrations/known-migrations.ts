import type { Payload } from 'payload'

/** What each running Payload was migrated with, so that its health can be told later. */
export const knownMigrations = new WeakMap<Payload, readonly { readonly name: string }[]>()
