import { APIError, type PayloadRequest } from 'payload'

/**
 * Payload's own restore writes the public row even where a draft was asked for (globals) or where the
 * version was a draft (collections). Ours is an ordinary update: `restore-version.endpoint.ts`.
 *
 * @throws APIError 403
 */
export function refuseRestore(req: PayloadRequest): never {
  const french = req.i18n.language === 'fr'
  throw new APIError(
    french
      ? 'Une version se restaure en enregistrant son contenu comme brouillon.'
      : 'A version is restored by saving its content as a draft.',
    403,
    { code: 'versions.restore-closed' },
    true,
  )
}
