import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { env } from '#config/env.ts'
import { refuseField } from '#content/hooks/refuse-field.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { readTrusted } from '#publishing/trusted.ts'
import { markSigningIn } from './guard-sign-ins.ts'
import { keepAnAdministrator } from './last-administrator.ts'
import { passwordFault } from './password-rules.ts'

type Person = Readonly<Record<string, unknown>>

const textOf = (person: Person | undefined, field: string): string[] => {
  const value = person?.[field]
  return typeof value === 'string' ? [value] : []
}

function checkPassword(req: PayloadRequest, password: unknown, people: (Person | undefined)[]) {
  // Imported accounts get a random one that nobody knows.
  if (typeof password !== 'string' || readTrusted(req)?.by === 'import') return
  const personal = people.flatMap((person) => [
    ...textOf(person, 'name'),
    ...textOf(person, 'email'),
  ])
  const fault = passwordFault(password, [...personal, new URL(env.origin).hostname])
  if (fault !== undefined) refuseField(req, 'password', fault)
}

const checkNewPassword: CollectionBeforeValidateHook<Person & { id: string }> = ({
  data,
  originalDoc,
  req,
}) => {
  checkPassword(req, data?.['password'], [data, originalDoc])
  return data
}

async function personOfToken(req: PayloadRequest, token: unknown): Promise<Person | undefined> {
  if (typeof token !== 'string') return undefined
  const found = await req.payload.db.findOne<{ id: string; name?: string; email?: string }>({
    collection: 'users',
    where: { resetPasswordToken: { equals: token } },
    req,
  })
  return found ?? undefined
}

/** These two do not run the other hooks: a reset takes its password here, a login is marked for the guard. */
const beforeAuth: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation === 'login') markSigningIn(req)
  if (operation === 'resetPassword')
    checkPassword(req, args.data.password, [await personOfToken(req, args.data.token)])
  return args
}

const isAdministrator = (person: Person | undefined): boolean =>
  person?.['role'] === 'administrator'

/** Nobody keeps working with rights that are gone: a new role signs out everywhere. */
const guardRole: CollectionBeforeChangeHook<Person & { id: string }> = async (change) => {
  const { data, operation, originalDoc, req } = change
  if (operation === 'create' || originalDoc === undefined) return data
  if (data['role'] === undefined || data['role'] === originalDoc['role']) return data
  if (isAdministrator(originalDoc)) await keepAnAdministrator(req, originalDoc.id)
  return { ...data, sessions: [] }
}

/** The first account of a site is its administrator's: nobody could make one later. */
const firstIsAdministrator: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.user || readTrusted(req) !== undefined) return data
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, role: 'administrator' } : data
}

const guardDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const leaving = await req.payload.db.findOne<Person & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (leaving !== null && isAdministrator(leaving)) await keepAnAdministrator(req, leaving.id)
}

/** What holds for accounts beside the permission table. */
export const usersHooks: HookSet = {
  beforeOperation: [beforeAuth],
  beforeValidate: [checkNewPassword],
  beforeChange: [firstIsAdministrator, guardRole],
  beforeDelete: [guardDelete],
}
