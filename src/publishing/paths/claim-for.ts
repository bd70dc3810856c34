import type { PayloadRequest } from 'payload'
import { type DocumentValues, dateOf, textOf } from '#publishing/document-values.ts'
import { setAppearance } from '#publishing/versions/appearance.ts'
import { moveBranch } from './branch.ts'
import { claim } from './claim.ts'
import { markDependents } from './dependents.ts'
import { documentLoader, type Loader } from './load-document.ts'
import { normalisePath } from './normalise-path.ts'
import type { AddressedType } from './path-rule.ts'
import { type PathSettings, settingsFor } from './path-settings.ts'
import { release } from './release.ts'

/** A moment later than now: until then the document is not public. */
const futureDate = (document: DocumentValues): Date | undefined => {
  const date = dateOf(document, 'publishedAt')
  return date !== undefined && date.getTime() > Date.now() ? date : undefined
}

async function pathFor(
  { rule }: AddressedType,
  document: DocumentValues,
  { settings, loader }: { settings: PathSettings; loader: Loader },
): Promise<string | undefined> {
  const path = await rule(document, settings, loader.load)
  return path === undefined ? undefined : normalisePath(path)
}

/**
 * Gives a public document the address that its rule says, and moves what stands below it.
 *
 * @throws FieldRefused `paths.taken` (409)
 */
export async function claimFor(
  req: PayloadRequest,
  addressed: AddressedType,
  document: DocumentValues,
): Promise<void> {
  const id = String(document['id'])
  const target = { type: addressed.type, id }
  const settings = await settingsFor(req)
  const loader = documentLoader(req)
  loader.remember(addressed.type, [document])
  const path = await pathFor(addressed, document, { settings, loader })
  if (path === undefined) return release(req, target)
  const from = futureDate(document)
  const language = textOf(document, 'language')
  const claimed = await claim(req, { target, path, language, rule: settings.rule, from })
  if (from !== undefined || claimed.wasReserved) await setAppearance(req, target, from)
  // A language's home stands at its root, whatever its slug: what is below it has to be looked at each time.
  const isHome = settings.languages.some(({ home }) => home === id)
  if (isHome || claimed.isNew || claimed.hasMoved)
    await takeAlong(req, addressed, { id, settings, loader })
}

/** What stands below the document, and what has its address in its own. */
async function takeAlong(
  req: PayloadRequest,
  addressed: AddressedType,
  { id, settings, loader }: { id: string; settings: PathSettings; loader: Loader },
): Promise<void> {
  const moved = await moveBranch(req, addressed, { id, loader })
  const dependents = addressed.partOf?.(settings) ?? []
  await markDependents(req, { type: addressed.type, ids: [id, ...moved] }, dependents)
}
