import {
  AuthenticationError,
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

const SIGNING_IN = 'signsIn'

export function markSigningIn(req: Pick<PayloadRequest, 'context'>): void {
  req.context[SIGNING_IN] = true
}

const sessionSchema = z.looseObject({ expiresAt: z.coerce.date() })
const accountSchema = z.looseObject({
  hash: z.unknown(),
  sessions: z.array(sessionSchema).nullish(),
})

/** What signing in and out, counting attempts and a reset may write of an account; never its role, name, e-mail. */
const AUTH_FIELDS = new Set([
  ...['hash', 'salt', 'sessions', 'loginAttempts', 'lockUntil', 'updatedAt'],
  ...['resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt'],
])
const SESSION_FIELDS = new Set(['sessions', 'updatedAt'])

type Update = Parameters<BaseDatabaseAdapter['updateOne']>[0]
type Data = Record<string, unknown>

/**
 * Payload's auth operations write back the whole account as they read it; its update operation, the only
 * other one that knows sessions, always says a locale.
 */
const isWholeAccount = (users: CollectionSlug, update: Update): boolean =>
  update.collection === users &&
  !('locale' in update) &&
  'sessions' in update.data &&
  'role' in update.data

const pick = (data: Data, names: ReadonlySet<string>): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)))

const storedAccount = (database: BaseDatabaseAdapter, { collection, data, req }: Update) =>
  database.findOne<Data & { id: string }>({
    collection,
    where: { id: { equals: data['id'] } },
    ...(req && { req }),
  })

/**
 * Signing out, refreshing, a reset: the auth part, and everything else as it is now. (Not left out: beside
 * sessions SQLite's adapter inserts the row before it finds that it is there, and wants its required columns.)
 * `updatedAt: null` is how Payload marks that only the sessions changed.
 */
async function authPart(database: BaseDatabaseAdapter, update: Update): Promise<Data> {
  const { data } = update
  if (data['updatedAt'] === null) return pick(data, SESSION_FIELDS)
  return { ...(await storedAccount(database, update)), ...pick(data, AUTH_FIELDS) }
}

/**
 * A login adds its session to those that are there now: what was read before the password was hashed
 * would bring back sessions that a new password or role has ended meanwhile.
 *
 * @throws AuthenticationError when the password is not the account's any more
 */
async function signIn(database: BaseDatabaseAdapter, update: Update): Promise<Data> {
  const { data, req } = update
  const stored = accountSchema.safeParse(await storedAccount(database, update)).data
  if (stored === undefined || stored.hash !== data['hash']) throw new AuthenticationError(req?.t)
  const now = new Date()
  const alive = (stored.sessions ?? []).filter(({ expiresAt }) => expiresAt > now)
  const added = accountSchema.parse(data).sessions?.at(-1)
  return { updatedAt: null, sessions: added === undefined ? alive : [...alive, added] }
}

/**
 * Keeps a role, a password and ended sessions from being undone by a login that began before
 * (payload.md 5.9: 0.35 s of hashing lie between reading the account and writing it back).
 * Below Payload, because no hook of its runs between the two.
 */
export const guardSignIns = (
  adapter: DatabaseAdapterObj,
  users: CollectionSlug,
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const write = database.updateOne.bind(database)
    database.updateOne = async (update) => {
      if (!isWholeAccount(users, update)) return write(update)
      const isLogin = update.req?.context?.[SIGNING_IN] === true
      const changed = isLogin ? signIn(database, update) : authPart(database, update)
      return write({ ...update, data: await changed })
    }
    return database
  },
})
