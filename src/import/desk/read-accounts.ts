import type { Payload } from 'payload'
import type { DeskState } from './desk-state.ts'

/** Accounts that are offered by name; those of the export's authors are among them in any case. */
const MOST = 300

export interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Whom the authors of the export may be; an author whose e-mail has an account is that account unless somebody says otherwise. */
export async function readAccounts(
  payload: Payload,
  { found }: DeskState,
): Promise<{ accounts: Account[] }> {
  const emails = (found?.authors ?? []).flatMap(({ email }) => email?.toLowerCase() ?? [])
  const select = { name: true, email: true } as const
  const all = { collection: 'users', depth: 0, select, sort: 'name' } as const
  const [some, theirs] = await Promise.all([
    payload.find({ ...all, limit: MOST }),
    payload.find({ ...all, where: { email: { in: emails } }, pagination: false }),
  ])
  const accounts = new Map(
    [...theirs.docs, ...some.docs].map(({ id, name, email }) => [id, { id, name, email }]),
  )
  return { accounts: [...accounts.values()] }
}
