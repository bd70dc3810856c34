import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import type { HookSet } from '#publishing/hook-set.ts'
import { readTrusted } from '#publishing/trusted.ts'
import { isGuessable, SHORTEST_PASSWORD } from './password-rule.ts'

const say = (req: PayloadRequest, en: string, fr: string): string =>
  req.i18n.language.startsWith('fr') ? fr : en

const refuse = (req: PayloadRequest, path: string, message: string): never => {
  throw new ValidationError({ collection: 'users', errors: [{ path, message }], req })
}

/** A password is long, and not one of those that are tried first. */
const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const given: unknown = data?.['password']
  if (typeof given !== 'string' || readTrusted(req)?.by === 'import') return data
  if (given.length < SHORTEST_PASSWORD)
    refuse(
      req,
      'password',
      say(
        req,
        `A password has at least ${String(SHORTEST_PASSWORD)} characters.`,
        `Un mot de passe compte au moins ${String(SHORTEST_PASSWORD)} caractères.`,
      ),
    )
  const own = [data?.['email'], data?.['name'], originalDoc?.email, originalDoc?.name]
  if (
    isGuessable(
      given,
      own.filter((text) => typeof text === 'string'),
    )
  )
    refuse(
      req,
      'password',
      say(
        req,
        'This password is easy to guess. Take a few words that belong to nobody.',
        'Ce mot de passe est facile à deviner. Prenez quelques mots qui n’appartiennent à personne.',
      ),
    )
  return data
}

/** Whether somebody else can still administer the site. Counted inside the transaction. */
async function requireAnotherAdministrator(
  req: PayloadRequest,
  id: string | number,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    req,
  })
  if (totalDocs === 0)
    refuse(
      req,
      'role',
      say(
        req,
        'This is the last administrator. Make somebody else one first.',
        'C’est le dernier administrateur. Nommez-en d’abord un autre.',
      ),
    )
}

/** The last administrator stays one; who changes role signs in again. */
const guardRole: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const role: unknown = data['role']
  if (operation !== 'update' || role === undefined || role === originalDoc?.role) return data
  if (originalDoc?.role === 'administrator') await requireAnotherAdministrator(req, originalDoc.id)
  return { ...data, sessions: [] }
}

const guardLast: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id: String(id), depth: 0, req })
  if (user.role === 'administrator') await requireAnotherAdministrator(req, id)
}

export const usersHooks: HookSet = {
  beforeValidate: [checkPassword],
  beforeChange: [guardRole],
  beforeDelete: [guardLast],
}
