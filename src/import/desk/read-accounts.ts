import type { Payload } from 'payload'
import { ImportIds } from '../import-ids.ts'
import type { DeskState, FoundSite } from './desk-state.ts'

/** Accounts that are offered by name; those of the export's authors are among them in any case. */
const MOST = 300

export interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
}

export interface AccountList {
  readonly accounts: readonly Account[]
  /** Whose account an author is when nobody says otherwise; the others get a new one. */
  readonly own: readonly { readonly login: string; readonly account: string }[]
}

/** Whom the authors of the export may be. */
export async function readAccounts(
  payload: Payload,
  { found }: Pick<DeskState, 'found'>,
): Promise<AccountList> {
  const select = { name: true, email: true } as const
  const all = { collection: 'users', depth: 0, select, sort: 'name' } as const
  const some = await payload.find({ ...all, limit: MOST })
  const keys = found === undefined ? [] : keysOf(found)
  const theirs = await payload.find({
    ...all,
    where: {
      or: [
        { email: { in: keys.map(({ email }) => email ?? '') } },
        { id: { in: keys.map(({ id }) => id) } },
      ],
    },
    pagination: false,
  })
  const accounts = [...theirs.docs, ...some.docs].map(({ id, name, email }) => ({
    ...{ id, name, email },
  }))
  const own = keys.flatMap(({ login, email, id }) => {
    const account = accounts.find((one) => one.email === email || one.id === id)
    return account === undefined ? [] : [{ login, account: account.id }]
  })
  return { accounts: [...new Map(accounts.map((one) => [one.id, one])).values()], own }
}

/** By what an author's account is known: the e-mail, and the id that an earlier import gave it. */
function keysOf({ key, authors }: FoundSite) {
  const ids = new ImportIds(key)
  return authors.map(({ login, email }) => ({
    ...{ login, email: email?.toLowerCase() },
    id: ids.of('user', login),
  }))
}
