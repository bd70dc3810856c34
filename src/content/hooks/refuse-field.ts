import { type PayloadRequest, ValidationError } from 'payload'
import type { Bilingual } from '#content/fields/bilingual.ts'

/**
 * Refuses a write, naming the field in the language of who writes.
 *
 * @param path dotted, as Payload's forms name their fields
 * @throws ValidationError (400)
 */
export function refuseField(req: PayloadRequest, path: string, sentence: Bilingual): never {
  const message = req.i18n.language === 'fr' ? sentence.fr : sentence.en
  throw new ValidationError({ errors: [{ label: message, message, path }], req }, req.t)
}
