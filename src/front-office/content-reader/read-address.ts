import { rowAt } from '#publishing/paths/present-rows.ts'
import { resolveNumbered, resolvePath, type Resolution } from '#publishing/paths/resolve-path.ts'
import { isLinkableType, type Target } from './cards.ts'
import { readCards } from './read-cards.ts'
import { readDocument } from './read-documents.ts'
import type { ReadSession } from './session.ts'

/** Longer paths are nobody's address; what robots make up shall not fill the memory. */
const LONGEST_KEPT = 500

/** What stands at a path of the site, as far as this edition may know. */
export async function readAddress(session: ReadSession, path: string): Promise<Resolution> {
  const { payload, memory, log, now } = session
  log.path(path)
  const load = (normal: string) => rowAt(payload, normal)
  const found = await resolvePath(payload, path, now, (normal) =>
    normal.length > LONGEST_KEPT
      ? load(normal)
      : memory.addresses.readOne(normal, () => load(normal)),
  )
  return discreet(session, found)
}

/** What a row leads to that answers a query: `/?p=12`. */
export async function readNumbered(session: ReadSession, row: string): Promise<Resolution> {
  session.log.path(row)
  return discreet(session, await resolveNumbered(session.payload, row, session.now))
}

/** A redirect tells the address of a document, and so its title: nobody hears of one that may not be seen. */
async function discreet(session: ReadSession, found: Resolution): Promise<Resolution> {
  if (found.state !== 'redirect' || found.target === undefined) return found
  if (!isLinkableType(found.target.type)) return found
  const cards = await readCards(session, [found.target])
  return cards.size > 0 || (await isTheirs(session, found.target)) ? found : { state: 'unknown' }
}

/** Whether this is staff who may read the document itself, whoever else may. */
async function isTheirs(session: ReadSession, { type, id }: Target): Promise<boolean> {
  if (session.edition.kind === 'public' || (type !== 'pages' && type !== 'posts')) return false
  return (await readDocument(session, { type, id }, () => false)) !== undefined
}
