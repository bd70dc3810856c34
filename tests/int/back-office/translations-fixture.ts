import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import { translationsOfDocument } from '#back-office/translations/translation-view.ts'
import { startLanguagesSite, type LanguagesSite } from '../../support/languages-site.ts'
import type { Role } from '../../support/make-users.ts'
import { type Client, type Rest, startRest } from '../../support/rest.ts'

export let site: LanguagesSite
export let payload: Payload
let rest: Rest
export let as: (role: Role, language?: 'en' | 'fr') => Client

/** Opens a site of three languages before the tests of a file and closes it after them. */
export const useTranslations = (): void => {
  beforeAll(async () => {
    site = await startLanguagesSite()
    payload = site.payload
    rest = await startRest(payload)
    as = (role, language) => rest.as(site.users[role], language)
  }, 60_000)
  afterAll(async () => {
    await rest.stop()
    await site.stop()
  })
}

interface Named {
  readonly type: string
  readonly id: string
}

/** The languages of a document as the editor sees them: `fr draft`, `en this published original`. */
export const languages = async ({ type, id }: Named, role: Role = 'editor'): Promise<string[]> => {
  const { body } = await as(role).get(`/translations?type=${type}&id=${id}`)
  return translationsOfDocument
    .parse(body)
    .languages.map((one) =>
      [
        ...[one.code, one.isThis && 'this', one.state, one.isOriginal && 'original'],
        one.isBehind && 'behind',
      ]
        .filter(Boolean)
        .join(' '),
    )
}

export const translate = ({ type, id }: Named, language: string, role: Role = 'editor') =>
  as(role).post('/translations', { type, id, language })

/** @returns the id of the translation */
export const translated = async (named: Named, language: string): Promise<string> =>
  String((await translate(named, language)).body['id'])

export const sentence = (body: Record<string, unknown>): string => JSON.stringify(body['errors'])
