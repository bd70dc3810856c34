import type { GlobalBeforeOperationHook } from 'payload'
import type { GlobalHookSet } from '#publishing/hook-set.ts'
import { readArguments, rewriteArguments } from './asked-write.ts'
import { refuseRestore } from './restore-refused.ts'
import type { Subject } from './subject.ts'

const forceState =
  (subject: Subject): GlobalBeforeOperationHook =>
  ({ args, operation, req }) => {
    if (operation === 'restoreVersion') refuseRestore(req)
    if (operation !== 'update') return args
    const asked = readArguments(args)
    const write = { operation, asked, trashing: 'none' } as const
    return Object.assign({}, args, rewriteArguments(subject, req, write))
  }

/** The state rules on a global; it is nobody's own, so its access rules say the rest. */
export const enforceGlobal = (subject: Subject): GlobalHookSet => ({
  beforeOperation: [forceState(subject)],
})
