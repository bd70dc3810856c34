import express, { type Request, type Response, type Router } from 'express'
import type { IncomingMessage } from 'node:http'
import { typeByMime } from '#content/media-storage/media-types.table.ts'
import { HASH, originalPath } from '#content/media-storage/storage-paths.ts'
import type { VariantQueue } from '#content/media-storage/variants/variant-queue.ts'
import { FOR_EVER, REVALIDATE, setFileHeaders } from '#front-office/media/file-headers.ts'
import type { MediaAccess, ReadableFile } from '#front-office/media/media-access.ts'
import { sendFile } from '#front-office/media/send-file.ts'
import { sendVariant, type VariantParts } from '#front-office/media/variant-response.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'

export interface MediaRouteSettings {
  readonly mediaDir: string
  readonly access: MediaAccess
  readonly queue: VariantQueue
  /** Milliseconds; see `VariantParts`. */
  readonly patience?: number
}

const PATIENCE = 1500
const ORIGINAL = /^original\.[a-z0-9]{1,5}$/

/**
 * The only door for files: `/media/<id>/<name>` is a file's stable address, asked again by browsers each time;
 * `/media/<hash>/<variant>` names bytes that never change, which pages use. What may not be read is not there.
 * Mounted at `/media`.
 */
export function mediaRoutes(settings: MediaRouteSettings): Router {
  const router = express.Router({ caseSensitive: true, strict: true })
  const parts = { ...settings, patience: settings.patience ?? PATIENCE }
  router.get('/:key/:name', async (req, res, next) => {
    const key = req.params['key']
    const name = req.params['name']
    const isSent = HASH.test(key)
      ? await sendByHash({ req, res }, { hash: key, name }, parts)
      : await sendById({ req, res }, { id: key, name }, parts)
    if (!isSent && !res.headersSent) next()
  })
  router.get('/:key', async (req, res, next) => {
    const file = await settings.access.byId(req.params['key'], req)
    if (!file) return next()
    redirectToName(res, file)
  })
  return router
}

interface Exchange {
  readonly req: Request & IncomingMessage
  readonly res: Response
}
type Parts = VariantParts & Pick<MediaRouteSettings, 'access'>

async function sendById(
  { req, res }: Exchange,
  { id, name }: { readonly id: string; readonly name: string },
  { access, mediaDir }: Parts,
): Promise<boolean> {
  const file = await access.byId(id, req)
  if (!file?.media.hash) return false
  if (name !== file.media.name) return redirectToName(res, file)
  return sendOriginal(res, file, { mediaDir, caching: REVALIDATE })
}

/** The right name may change again: caches ask each time. */
function redirectToName(res: Response, { media }: ReadableFile): true {
  res.setHeader('cache-control', REVALIDATE)
  res.redirect(301, mediaPath(media))
  return true
}

async function sendByHash(
  exchange: Exchange,
  { hash, name }: { readonly hash: string; readonly name: string },
  parts: Parts,
): Promise<boolean> {
  const files = await parts.access.byHash(hash, exchange.req)
  const [file] = files
  if (!file) return false
  if (!ORIGINAL.test(name)) return sendVariant(exchange.res, { files, name }, parts)
  const extension = typeByMime(file.media.mimeType ?? '')?.extension ?? ''
  if (name !== `original.${extension}`) return false
  return sendOriginal(exchange.res, file, { mediaDir: parts.mediaDir, caching: FOR_EVER })
}

async function sendOriginal(
  res: Response,
  { media, isPublic }: ReadableFile,
  { mediaDir, caching }: { mediaDir: string; caching: typeof REVALIDATE | typeof FOR_EVER },
): Promise<boolean> {
  const type = typeByMime(media.mimeType ?? '')
  if (!type || !media.hash || !HASH.test(media.hash)) return false
  setFileHeaders(res, {
    type,
    name: media.name ?? `file.${type.extension}`,
    etag: media.hash,
    isPublic,
    caching,
  })
  return sendFile(res, originalPath(mediaDir, media.hash, type.extension))
}
