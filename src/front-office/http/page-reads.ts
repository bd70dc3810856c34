import type { ServerResponse } from 'node:http'
import type { Read } from '../content-reader/read-log.ts'

const reads = new WeakMap<ServerResponse, readonly Read[]>()

/** Leaves with a response what its page was made of, for the page cache to purge by. */
export const keepReads = (response: ServerResponse, list: readonly Read[]): void =>
  void reads.set(response, list)

/** What a response was made of; empty when it was made of nothing that changes. @public: its user comes later. */
export const readsOf = (response: ServerResponse): readonly Read[] => reads.get(response) ?? []
