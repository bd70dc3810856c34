import type { ImportWarning } from '../import-warning.ts'
import type { KeptPath, PathDecision } from './path-plan.ts'
import { said } from '../said.ts'

/** What the report says of an address; nothing when it is the one that the rules make. */
export function decisionWarning(decision: PathDecision, item: string): ImportWarning[] {
  if (decision.kind === 'rule') return []
  if (decision.kind === 'kept') {
    const sentence = said(
      `It keeps ${decision.kept.path}, which no rule makes.`,
      `Garde ${decision.kept.path}, qu’aucune règle ne donne.`,
    )
    return [{ code: 'path-own', ...sentence, item }]
  }
  const sentence = said(
    `Its address ${decision.wanted} cannot be had; it stands at another one.`,
    `Son adresse ${decision.wanted} n’est pas disponible ; il en a une autre.`,
  )
  return [{ code: 'path-taken', ...sentence, item }]
}

export function pathOf(decision: PathDecision): string | undefined {
  return decision.kind === 'kept' ? decision.kept.path : decision.path
}

/** Neither its own address nor that of the rules is free: it needs another slug. */
export function isElsewhere(decision: PathDecision): boolean {
  return decision.kind === 'unavailable' && decision.path === undefined
}

export function keptOf(decision: PathDecision): KeptPath | undefined {
  return decision.kind === 'kept' ? decision.kept : undefined
}
