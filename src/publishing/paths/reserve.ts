import type { PayloadRequest } from 'payload'
import { isDuplicate } from '#config/database/store-rows.ts'
import { type DocumentValues, textOf } from '#publishing/document-values.ts'
import { noteChanges } from '#publishing/changes/note-change.ts'
import { isHouses } from './own-paths.ts'
import { documentLoader } from './load-document.ts'
import { normalisePath } from './normalise-path.ts'
import { pathChanges } from './path-changes.ts'
import { changePaths, deletePaths, findRows, insertPaths, keyOf, type Target } from './path-rows.ts'
import type { AddressedType } from './path-rule.ts'
import { settingsFor } from './path-settings.ts'
import { addressTaken } from './paths.errors.ts'
import { type Claim, claimValues } from './plan-claim.ts'
import { freePath } from './suggest-path.ts'

/**
 * Keeps an address free for a state that becomes public later; what is public of the document stays where it is.
 * The caller writes the changes that it notes.
 *
 * @throws FieldRefused `paths.taken` (409)
 */
export async function reserveFor(
  req: PayloadRequest,
  addressed: AddressedType,
  document: DocumentValues,
): Promise<void> {
  const target = { type: addressed.type, id: String(document['id']) }
  const settings = await settingsFor(req)
  const { load } = documentLoader(req)
  const made = await addressed.rule(document, settings, load)
  const path = made === undefined ? undefined : normalisePath(made)
  if (path === undefined) return
  const language = textOf(document, 'language')
  await reserve(req, { target, path, language, rule: settings.rule, from: NOT_YET })
}

/** A reservation by a schedule has no date of its own: the schedule has it. */
const NOT_YET = new Date(8.64e15)

const HELD: ReadonlySet<string> = new Set(['canonical', 'reserved'])

async function reserve(req: PayloadRequest, wanted: Claim): Promise<void> {
  const { path } = wanted
  const [there] = await findRows(req, { path: { equals: path } }, 1)
  const isHeld = there !== undefined && HELD.has(there.state)
  if (isHeld && there.target === keyOf(wanted.target)) return
  if (isHeld || (await isHouses(req, path)))
    throw addressTaken(req, path, await freePath(req, path))
  const values = claimValues(wanted)
  noteChanges(req, pathChanges([path], []))
  if (there !== undefined) return changePaths(req, [there.id], values)
  await insertPaths(req, [{ path, ...values }]).catch((error: unknown) => {
    throw isDuplicate(error) ? addressTaken(req, path, `${path}-2`) : error
  })
}

/** Lets go what was reserved for a document; what it stands at stays. The caller writes the changes that it notes. */
export async function unreserve(req: PayloadRequest, target: Target): Promise<void> {
  const reserved = await findRows(req, {
    and: [{ target: { equals: keyOf(target) } }, { state: { equals: 'reserved' } }],
  })
  await deletePaths(
    req,
    reserved.map(({ id }) => id),
  )
  noteChanges(
    req,
    pathChanges(
      reserved.map(({ path }) => path),
      [],
    ),
  )
}
