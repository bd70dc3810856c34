import { keyOf, type PathRow, type Target } from './path-rows.ts'

export interface Claim {
  readonly target: Target
  readonly path: string
  readonly language: string | undefined
  readonly rule: number
  /** Public only from then on: the address is reserved until. */
  readonly from: Date | undefined
  /** What else is reserved for the document is for another state of it, which becomes public later. */
  readonly keepsReserved?: boolean
}

export type Values = Partial<Omit<PathRow, 'id' | 'path'>>

/** What has to be written so that a document stands at a path. */
export interface ClaimPlan {
  /** Another document's row: the claim is refused. */
  readonly takenBy: PathRow | undefined
  readonly insert: (Values & { path: string }) | undefined
  readonly change: { readonly id: string; readonly values: Values } | undefined
  /** Own earlier addresses, which from now on lead to the new one. */
  readonly redirect: readonly string[]
  /** Own reservations elsewhere. */
  readonly drop: readonly string[]
  /** Every path whose answer becomes another one. */
  readonly touched: readonly string[]
  readonly former: PathRow | undefined
}

export const redirectValues = (target: Target): Values => ({
  state: 'redirect',
  status: '301',
  destination: null,
  origin: 'automatic',
  ...targetValues(target),
})

export const targetValues = (target: Target): Values => ({
  target: keyOf(target),
  targetType: target.type,
  targetId: target.id,
})

const stateOf = ({ from }: Claim): PathRow['state'] =>
  from === undefined ? 'canonical' : 'reserved'

export const claimValues = (claim: Claim): Values => ({
  state: stateOf(claim),
  status: null,
  destination: null,
  origin: 'automatic',
  rule: claim.rule,
  language: claim.language ?? null,
  ...targetValues(claim.target),
})

const isReserved = ({ state }: PathRow): boolean => state === 'reserved'
const isHeld = (row: PathRow): boolean => row.state === 'canonical' || isReserved(row)

/** The present or last address of the document itself. */
function formerRow(own: readonly PathRow[]): PathRow | undefined {
  return own.find(({ state }) => state === 'canonical') ?? own.find(isAutomaticGone)
}

const isAutomaticGone = ({ state, origin }: PathRow): boolean =>
  state === 'gone' && origin === 'automatic'

/**
 * Decides a claim. `rows` are all rows of the document and the row at the wanted path, if there is one:
 * redirects and vanished addresses give way to a document, documents and reservations do not.
 */
export function planClaim(claim: Claim, rows: readonly PathRow[]): ClaimPlan {
  const key = keyOf(claim.target)
  const own = rows.filter(({ target }) => target === key)
  const there = rows.find(({ path }) => path === claim.path)
  const elsewhere = own.filter(({ path }) => path !== claim.path)
  const replaced = elsewhere.filter((row) => row.state === 'canonical' || isAutomaticGone(row))
  const dropped = claim.keepsReserved ? [] : elsewhere.filter(isReserved)
  const left = [...replaced, ...dropped].map(({ path }) => path)
  const place = planPlace(claim, there)
  return {
    ...place,
    redirect: replaced.map(({ id }) => id),
    drop: dropped.map(({ id }) => id),
    touched: (place.insert ?? place.change) ? [claim.path, ...left] : left,
    former: formerRow(own),
  }
}

/** What to do at the wanted path itself. */
function planPlace(
  claim: Claim,
  there: PathRow | undefined,
): Pick<ClaimPlan, 'takenBy' | 'insert' | 'change'> {
  const nothing = { takenBy: undefined, insert: undefined, change: undefined }
  const values = claimValues(claim)
  if (there === undefined) return { ...nothing, insert: { path: claim.path, ...values } }
  const isOwn = there.target === values.target
  if (!isOwn && isHeld(there)) return { ...nothing, takenBy: there }
  if (isOwn && there.state === values.state) return nothing
  return { ...nothing, change: { id: there.id, values } }
}
