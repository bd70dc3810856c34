import type { PayloadRequest } from 'payload'

/** Whoever asks; nobody in particular when the server acts by itself. */
export type Asking = Partial<Pick<PayloadRequest, 'i18n'>>

/** A sentence in the language of who asks: French for French, else English. */
export const say = (asking: Asking | undefined, en: string, fr: string): string =>
  asking?.i18n?.language === 'fr' ? fr : en
