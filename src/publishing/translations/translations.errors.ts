import { APIError, type PayloadRequest } from 'payload'
import { say } from '#publishing/say.ts'

const refusal = (code: string, status: number, message: string) =>
  new APIError(message, status, { code }, true)

/** Two documents of a group would be of one language. */
export const languageTaken = (
  req: PayloadRequest,
  { language, title = '' }: { language: string; title?: string | undefined },
) =>
  refusal(
    'translations.language-taken',
    409,
    say(
      req,
      `There is a translation in this language (${language}) already: “${title}”.`,
      `Il existe déjà une traduction dans cette langue (${language}) : « ${title} ».`,
    ),
  )

export const noSuchTranslation = (req: PayloadRequest) =>
  refusal(
    'translations.no-document',
    404,
    say(
      req,
      'There is no such document, or it is in the trash: restore it first.',
      'Ce document n’existe pas, ou se trouve dans la corbeille : restaurez-le d’abord.',
    ),
  )

export const noSuchLanguage = (req: PayloadRequest) =>
  refusal(
    'translations.no-language',
    400,
    say(
      req,
      'The site has no such language. Add it in Settings › Site.',
      'Le site n’a pas cette langue. Ajoutez-la dans Réglages › Site.',
    ),
  )

export const mayNotTranslate = (req: PayloadRequest) =>
  refusal(
    'translations.forbidden',
    403,
    say(req, 'You may not change this document.', 'Vous ne pouvez pas modifier ce document.'),
  )

/** What belongs to a group is taken out of it before it joins another. */
export const hasTranslations = (req: PayloadRequest) =>
  refusal(
    'translations.has-others',
    409,
    say(
      req,
      'This document has translations of its own: take it out of them first.',
      'Ce document a déjà ses propres traductions : retirez-le d’abord de celles-ci.',
    ),
  )

export const isNoTranslation = (req: PayloadRequest) =>
  refusal(
    'translations.no-source',
    409,
    say(
      req,
      'What this was translated from is not there any more.',
      'Ce dont ceci est la traduction n’existe plus.',
    ),
  )

/** Nobody has seen yet what the source says now. */
export const sourceMovedOn = (req: PayloadRequest) =>
  refusal(
    'translations.source-moved-on',
    409,
    say(
      req,
      'The original has changed while you were looking at it. Nothing was marked: reload, and see what is new.',
      'L’original a changé pendant que vous le regardiez. Rien n’a été marqué : rechargez pour voir ce qui est nouveau.',
    ),
  )
