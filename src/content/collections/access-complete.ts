const COLLECTION_RULES = [
  'admin',
  'create',
  'read',
  'update',
  'delete',
  'readVersions',
  'unlock',
] as const
const GLOBAL_RULES = ['read', 'update', 'readVersions'] as const

/**
 * Payload takes a missing access rule for "any user may"; here it stops the start.
 *
 * @throws naming the type and the rule
 */
export function requireAccess(
  kind: 'collection' | 'global',
  slug: string,
  access: Readonly<Record<string, unknown>>,
): void {
  const rules = kind === 'collection' ? COLLECTION_RULES : GLOBAL_RULES
  const missing = rules.filter((rule) => typeof access[rule] !== 'function')
  if (missing.length > 0)
    throw new Error(`The ${kind} "${slug}" has no access rule for ${missing.join(', ')}.`)
}
