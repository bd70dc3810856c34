import { numberedPath } from '#publishing/paths/former-addresses.ts'
import type { FormerAddress } from '#publishing/paths/imported-redirects.ts'
import { isPublicState } from '../survey.ts'
import type { RunContext } from './run-context.ts'

/** `?p=12`, and the old path of what could not keep it. */
export function* documentAddresses({ survey, ids }: RunContext): Generator<FormerAddress> {
  for (const [sourceId, { type, state, path }] of survey.documents) {
    if (!isPublicState(state)) continue
    const to = {
      type: type === 'page' ? 'pages' : 'posts',
      id: ids.of('document', sourceId),
    }
    yield { path: numberedPath('p', sourceId), to }
    if (path !== undefined) yield { path, to }
  }
}
