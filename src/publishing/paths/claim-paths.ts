import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { type DocumentValues, dateOf, textOf, valuesOf } from '#publishing/document-values.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { setAppearance } from '#publishing/versions/appearance.ts'
import { writtenState } from '#publishing/versions/written-state.ts'
import { moveBranch } from './branch.ts'
import { claim } from './claim.ts'
import { documentLoader, type Loader } from './load-document.ts'
import { normalisePath } from './normalise-path.ts'
import type { AddressedType } from './path-rule.ts'
import { type PathSettings, settingsFor } from './path-settings.ts'
import { release, retire } from './release.ts'
import { checkParent, slugFor } from './slug-rules.ts'

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
  const from = addressed.versioned ? futureDate(document) : undefined
  const language = textOf(document, 'language')
  const claimed = await claim(req, { target, path, language, rule: settings.rule, from })
  if (from !== undefined || claimed.wasReserved) await setAppearance(req, target, from)
  // A language's home stands at its root, whatever its slug: what is below it has to be looked at each time.
  const isHome = settings.languages.some(({ home }) => home === id)
  if (isHome || claimed.isNew || claimed.hasMoved) await moveBranch(req, addressed, { id, loader })
}

const prepare =
  (addressed: AddressedType): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const stored = operation === 'create' ? {} : valuesOf(originalDoc)
    const saving = { req, data: valuesOf(data), stored }
    await checkParent(addressed, saving)
    const slug = await slugFor(addressed, saving)
    return slug === undefined ? data : { ...data, slug }
  }

const settle =
  ({ type, versioned, ...rest }: AddressedType): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, req }) => {
    const document = valuesOf(doc)
    const state = await writtenState({ req, collection: collection.slug, versioned, document })
    if (state === 'public') await claimFor(req, { type, versioned, ...rest }, document)
    if (state === 'hidden' && operation === 'update')
      await release(req, { type, id: String(document['id']) })
    return doc
  }

/** Where a destroyed document's addresses shall lead: `?redirectTo=/elsewhere`, chosen by who destroys it. */
function chosenDestination(req: PayloadRequest): string | undefined {
  const chosen: unknown = req.query?.['redirectTo']
  return typeof chosen === 'string' && chosen.startsWith('/') ? normalisePath(chosen) : undefined
}

const vacate =
  (type: string): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await retire(req, { type, id: String(id) }, chosenDestination(req))
  }

/**
 * The addresses of a type: slugs made from titles, claimed in the transaction of the publish, reserved by a date in
 * the future, released when unpublished or trashed, redirected when renamed or moved, gone when destroyed.
 */
export const claimPaths = (addressed: AddressedType): HookSet => ({
  beforeChange: [prepare(addressed)],
  afterChange: [settle(addressed)],
  afterDelete: [vacate(addressed.type)],
})
