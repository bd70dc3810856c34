import type { ChangeEntry } from '#publishing/changes/change.ts'
import type { Target } from './path-rows.ts'

/** The entries that tell caches which addresses answer otherwise now, and which documents' links lead elsewhere. */
export const pathChanges = (paths: readonly string[], targets: readonly Target[]): ChangeEntry[] =>
  paths.length === 0
    ? []
    : [
        ...paths.map((path): ChangeEntry => ({ type: 'paths', document: path, what: 'path' })),
        ...targets.map(({ type, id }): ChangeEntry => ({ type, document: id, what: 'path' })),
      ]
