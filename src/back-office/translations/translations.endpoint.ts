import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { requireUser } from '../asked-document.ts'
import {
  linkTranslation,
  markUpToDate,
  translateInto,
  unlinkTranslation,
} from './change-translations.ts'
import { listTranslations } from './list-translations.ts'
import { findTarget, isPublicHere, readTarget, targetToChange } from './translation-target.ts'
import type { TranslationsOfDocument } from './translation-view.ts'

const named = z.object({ type: z.string().min(1).max(64), id: z.string().min(1).max(64) })
const inLanguage = named.extend({ language: z.string().min(2).max(35) })
const withRevision = named.extend({ revision: z.string().min(1).max(64).nullable() })
const withOther = named.extend({ other: z.string().min(1).max(64) })

/** @throws APIError (400) */
function parsed<T>(schema: z.ZodType<T>, given: unknown): T {
  const { data, success } = schema.safeParse(given)
  if (!success) throw new APIError('Name a document: type and id.', 400, undefined, true)
  return data
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => req.json?.()

/** Of a document that one may look at and no more: its form shows no panel. */
const NOTHING_TO_TRANSLATE: TranslationsOfDocument = { languages: [], mayCreate: false }

/** `GET /api/translations?type&id` → the languages of the site and what there is of the document in each. */
const list: Endpoint = {
  path: '/translations',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const document = parsed(named, req.query)
    const isOthers =
      (await findTarget(req, document)) === undefined && (await isPublicHere(req, document))
    if (isOthers) return Response.json(NOTHING_TO_TRANSLATE)
    return Response.json(await listTranslations(req, await readTarget(req, document)))
  },
}

/** `POST /api/translations { type, id, language }` → `{ id }` of the draft that was made. */
const translate: Endpoint = {
  path: '/translations',
  method: 'post',
  handler: async (req) => {
    requireUser(req)
    const { language, ...document } = parsed(inLanguage, await bodyOf(req))
    const source = await readTarget(req, document)
    return Response.json({ id: await translateInto(req, source, language) }, { status: 201 })
  },
}

/** `POST /api/translations/link { type, id, other }`: the other is the translation of the document. */
const link: Endpoint = {
  path: '/translations/link',
  method: 'post',
  handler: async (req) => {
    requireUser(req)
    const { type, id, other } = parsed(withOther, await bodyOf(req))
    const source = await targetToChange(req, { type, id })
    const linked = await targetToChange(req, { type, id: other })
    await linkTranslation(req, { source, other: linked })
    return Response.json(await listTranslations(req, await readTarget(req, { type, id })))
  },
}

/** `POST /api/translations/unlink { type, id }`: takes the document out of its group. */
const unlink: Endpoint = {
  path: '/translations/unlink',
  method: 'post',
  handler: async (req) => {
    requireUser(req)
    const document = parsed(named, await bodyOf(req))
    await unlinkTranslation(req, await targetToChange(req, document))
    return Response.json(await listTranslations(req, await readTarget(req, document)))
  },
}

/** `POST /api/translations/up-to-date { type, id, revision }`: the translation says what its source, as seen, says. */
const upToDate: Endpoint = {
  path: '/translations/up-to-date',
  method: 'post',
  handler: async (req) => {
    requireUser(req)
    const { revision, ...document } = parsed(withRevision, await bodyOf(req))
    await markUpToDate(req, await targetToChange(req, document), revision)
    return Response.json(await listTranslations(req, await readTarget(req, document)))
  },
}

export const translationsEndpoints: Endpoint[] = [list, translate, link, unlink, upToDate]
