import type { PayloadRequest } from 'payload'
import { type DocumentValues, idOf, textOf } from '#publishing/document-values.ts'
import { documentLoader } from './load-document.ts'
import { findRows, keyOf } from './path-rows.ts'
import type { AddressedType } from './path-rule.ts'
import { settingsFor } from './path-settings.ts'
import { parentIsBelow } from './paths.errors.ts'
import { slugify } from './slugify.ts'
import { freeSlug } from './suggest-path.ts'

interface Saving {
  readonly req: PayloadRequest
  readonly data: DocumentValues
  readonly stored: DocumentValues
}

/**
 * The slug that a state is saved with: what was typed, cleaned; else made from the title and following it until the
 * document is first published. Drafts may share one: only a published address is anybody's.
 *
 * @returns undefined while there is no title
 */
export async function slugFor(
  addressed: AddressedType,
  saving: Saving,
): Promise<string | undefined> {
  const { data, stored } = saving
  const given = cleanSlug(textOf(data, 'slug'))
  const made = madeSlug(addressed, data)
  if (given !== undefined && given !== textOf(stored, 'slug')) return given
  if (given !== undefined && !(await followsTitle(addressed, saving, made))) return given
  if (made === '') return needsAddress(addressed, data) ? nameless(saving) : given
  return addressed.numbersSlugs ? numbered(addressed, saving, made) : made
}

const madeSlug = (
  { slugFrom }: Pick<AddressedType, 'slugFrom'>,
  document: DocumentValues,
): string => slugify(textOf(document, slugFrom) ?? '')

const needsAddress = ({ versioned }: AddressedType, data: DocumentValues): boolean =>
  !versioned || data['_status'] === 'published'

/** Percent-encoded as WordPress stores other scripts, or as typed. */
function cleanSlug(slug: string | undefined): string | undefined {
  if (slug === undefined) return undefined
  try {
    return slugify(decodeURIComponent(slug)) || undefined
  } catch (error) {
    if (error instanceof URIError) return slugify(slug) || undefined
    throw error
  }
}

/** Whether the stored slug was made from the stored title, which is another one now, and nobody has seen it yet. */
async function followsTitle(
  { type, slugFrom, versioned }: AddressedType,
  { req, stored }: Saving,
  made: string,
): Promise<boolean> {
  const before = textOf(stored, 'slug')
  const wasMade = before === madeSlug({ slugFrom }, stored)
  if (!versioned || !wasMade || made === before || made === '') return false
  const target = keyOf({ type, id: idOf(stored['id']) ?? '' })
  const rows = await findRows(req, { target: { equals: target } }, 1)
  return rows.length === 0
}

async function numbered(
  { type, rule }: AddressedType,
  saving: Saving,
  slug: string,
): Promise<string> {
  const { req, data } = saving
  const settings = await settingsFor(req)
  const { load } = documentLoader(req)
  const id = ownId(saving) ?? ''
  const pathOf = (candidate: string) => rule({ ...data, slug: candidate }, settings, load)
  return freeSlug(req, slug, { pathOf, own: keyOf({ type, id }) })
}

/** A document without a word in its title still gets an address: the random end of its id. */
const nameless = (saving: Saving): string | undefined => ownId(saving)?.slice(-12)

const ownId = ({ data, stored }: Saving): string | undefined =>
  idOf(stored['id']) ?? idOf(data['id'])

/**
 * A parent below the document itself would make a ring that no visitor finds.
 *
 * @throws FieldRefused `paths.parent-below` (400)
 */
export async function checkParent(addressed: AddressedType, saving: Saving): Promise<void> {
  const { type, parent } = addressed
  const { req, data, stored } = saving
  if (parent === undefined) return
  const isSame = idOf(data[parent]) === idOf(stored[parent])
  if (isSame && data['_status'] !== 'published') return
  const own = ownId(saving)
  const { load } = documentLoader(req)
  const seen = new Set<string>()
  let above = idOf(data[parent])
  while (above !== undefined && !seen.has(above)) {
    if (above === own) throw parentIsBelow(req)
    seen.add(above)
    above = idOf((await load(type, above))?.[parent])
  }
}
