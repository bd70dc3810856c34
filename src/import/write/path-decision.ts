import type { ImportWarning } from '../import-warning.ts'
import type { KeptPath, PathDecision } from './path-plan.ts'

/** What the report says of an address; nothing when it is the one that the rules make. */
export function decisionWarning(decision: PathDecision, item: string): ImportWarning[] {
  if (decision.kind === 'rule') return []
  if (decision.kind === 'kept') {
    const message = `It keeps ${decision.kept.path}, which no rule makes.`
    return [{ code: 'path-own', message, item }]
  }
  const message = `Its address ${decision.wanted} cannot be had; it stands at another one.`
  return [{ code: 'path-taken', message, item }]
}

export function pathOf(decision: PathDecision): string | undefined {
  if (decision.kind === 'kept') return decision.kept.path
  return decision.kind === 'rule' ? decision.path : undefined
}

export function keptOf(decision: PathDecision): KeptPath | undefined {
  return decision.kind === 'kept' ? decision.kept : undefined
}
