import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import type { GlobalHookSet } from '#publishing/hook-set.ts'
import { claimFor } from './claim-for.ts'
import { documentLoader } from './load-document.ts'
import { normalisePath } from './normalise-path.ts'
import type { AddressedType } from './path-rule.ts'
import {
  forgetSettings,
  type PathSettings,
  pathSettings,
  SETTINGS,
  settingsFor,
} from './path-settings.ts'
import { badPath, badPattern } from './paths.errors.ts'
import { patternFault } from './permalink.ts'

type Bases = Omit<PathSettings, 'rule' | 'languages'> & { readonly languages: readonly string[] }

/** What every address is made by; the home pages are not part of it, they are one address each. */
const basesOf = (settings: PathSettings): Bases => {
  const { timeZone, posts, categoryBase, tagBase, authorBase, languages } = settings
  return { timeZone, posts, categoryBase, tagBase, authorBase, languages: languages.map(codeOf) }
}

const codeOf = ({ code }: { code: string }): string => code

const isSame = (one: Bases, other: Bases): boolean => JSON.stringify(one) === JSON.stringify(other)

const before = new WeakMap<object, PathSettings>()

/**
 * Settings that say where documents stand are versioned: a change appends the former ones to `earlier`, whose length
 * numbers the rule. Rows carry the number of the rule that made them; the rewriter looks for other numbers.
 */
const numberRules: GlobalBeforeChangeHook = async ({ data, req }) => {
  const stored: unknown = await req.payload.db.findGlobal({ slug: SETTINGS, req })
  const former = pathSettings(stored)
  before.set(req, former)
  const permalinks = valuesOf(valuesOf(stored)['permalinks'])
  const earlier = Array.isArray(permalinks['earlier']) ? permalinks['earlier'] : []
  const given = { ...valuesOf(data['permalinks']), earlier }
  const wanted = pathSettings({ ...data, permalinks: given })
  checkBases(req, wanted)
  const isPublic = data['_status'] === 'published'
  const hasChanged = isPublic && !isSame(basesOf(former), basesOf(wanted))
  const past = { ...basesOf(former), until: new Date().toISOString() }
  return { ...data, permalinks: { ...given, earlier: hasChanged ? [...earlier, past] : earlier } }
}

function checkBases(req: PayloadRequest, settings: PathSettings): void {
  if (patternFault(settings.posts) !== undefined) throw badPattern(req)
  for (const name of ['categoryBase', 'tagBase', 'authorBase'] as const) {
    const base = settings[name]
    if (base !== normalisePath(base)?.slice(1)) throw badPath(req, `permalinks.${name}`)
  }
}

/** A page that becomes a home moves to its language's root in the same save, and the former one back to its slug. */
const moveHomes =
  (pages: AddressedType): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    if (valuesOf(doc)['_status'] === 'draft') return doc
    forgetSettings(req)
    const former = homesOf(before.get(req))
    const present = homesOf(await settingsFor(req))
    const left = former.filter((id) => !present.includes(id))
    const come = present.filter((id) => !former.includes(id))
    for (const id of [...left, ...come]) await reclaim(req, pages, id)
    return doc
  }

const homesOf = (settings: PathSettings | undefined): string[] =>
  (settings?.languages ?? []).map(({ home }) => home).filter((home) => home !== undefined)

async function reclaim(req: PayloadRequest, pages: AddressedType, id: string): Promise<void> {
  const page = await documentLoader(req).load(pages.type, id)
  if (page === undefined || page['_status'] !== 'published' || page['deletedAt']) return
  await claimFor(req, pages, page)
}

/** What the settings global owes to the addresses of the whole site. */
export const settingsAddresses = (pages: AddressedType): GlobalHookSet => ({
  beforeChange: [numberRules],
  afterChange: [moveHomes(pages)],
})
