import { APIError, type PayloadRequest } from 'payload'
import { MediaRefusal, type Language } from '#content/media-storage/media.errors.ts'

/** A refusal as the form shows it: at its file, in the language of the person. It keeps the code. */
class FileRefused extends APIError {
  readonly code: string

  constructor(refusal: MediaRefusal, language: Language) {
    const message = refusal.sentences[language]
    super(message, refusal.status, { errors: [{ path: 'file', message }] }, true)
    this.code = refusal.code
  }
}

/** Turns what the store says into what Payload's form understands; everything else goes on as it is. */
export const toFormError = (req: PayloadRequest, error: unknown): unknown =>
  error instanceof MediaRefusal
    ? new FileRefused(error, req.i18n.language === 'fr' ? 'fr' : 'en')
    : error
