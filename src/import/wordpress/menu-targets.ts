import type { Channel } from './channel.ts'
import type { MenuItemTarget } from './read-item.ts'
import type { TargetLookup } from './read-menus.ts'
import { termKey } from './read-terms.ts'

type Documents = ReadonlyMap<string, { readonly title: string }>

/** Looks up where a line of a menu leads, once the whole export is known. */
export function menuTargets(channel: Channel, documents: Documents): TargetLookup {
  return (target) => {
    if (target.type === 'post_type') return documentTarget(documents, target)
    if (target.type === 'taxonomy') return termTarget(channel, target)
    return { target: { kind: 'address', url: target.url }, label: target.url }
  }
}

function documentTarget(
  documents: Documents,
  { objectId }: MenuItemTarget,
): ReturnType<TargetLookup> {
  const document = documents.get(objectId)
  if (document === undefined) return undefined
  return { target: { kind: 'document', sourceId: objectId }, label: document.title }
}

function termTarget(
  channel: Channel,
  { object, objectId }: MenuItemTarget,
): ReturnType<TargetLookup> {
  const term = channel.terms.byNumber.get(`${termKey(object, '').taxonomy}:${objectId}`)
  if (term === undefined) return undefined
  return {
    target: { kind: 'term', termKind: term.kind, sourceId: term.sourceId },
    label: term.name,
  }
}
