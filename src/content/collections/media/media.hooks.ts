import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { newId } from '#config/new-id.ts'
import { missingFile, oneFileOneDocument } from '#content/media-storage/media.errors.ts'
import type { StoredFile } from '#content/media-storage/stored-file.ts'
import { typeByMime } from '#content/media-storage/media-types.table.ts'
import type { MediaFacts } from '#content/media-storage/variants/media-facts.ts'
import { variantsToPrepare } from '#content/media-storage/variants/variants-to-prepare.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'
import { readTrusted } from '#publishing/trusted.ts'
import { focalPointOf, withoutFacts, type Data } from './file-facts.ts'
import { toFormError } from './media-errors.ts'
import { mediaStore, variantQueue } from './media-store.ts'
import { receiveFile, takeStoredFile } from './receive-file.ts'

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** A replaced file keeps its name, and so its address; only another type changes the extension. */
async function nameAfterReplace(
  req: PayloadRequest,
  id: string,
  stored: StoredFile,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    select: { name: true },
    limit: 1,
    req,
  })
  const name = docs[0]?.name
  return name ? name.replace(/\.[^.]*$/, '') + `.${stored.extension}` : stored.name
}

/** `beach.jpg` → `beach-9f3ac1.jpg`: readable in lists, and unique, as Payload demands. */
const uniqueName = (name: string): string => name.replace(/(?=\.[^.]*$)/, `-${newId().slice(-12)}`)

/** Until somebody writes a better one, so that lists and pickers show words and not an id. */
const withTitle = (data: Data, name: string): Data =>
  data['title'] ? data : { ...data, title: name.replace(/\.[^.]*$/, '').replaceAll('-', ' ') }

const factsOf = (stored: StoredFile, name: string): Data => ({
  name,
  filename: uniqueName(name),
  hash: stored.hash,
  mimeType: stored.mimeType,
  filesize: stored.filesize,
  width: stored.width ?? null,
  height: stored.height ?? null,
  frames: stored.frames ?? null,
  color: stored.color ?? null,
})

const documentIdOf = (args: unknown): string | undefined =>
  isRecord(args) && typeof args['id'] === 'string' ? args['id'] : undefined

/** What a person says of a file; facts are left to the store. */
const writtenData = (req: PayloadRequest, data: unknown): Data => ({
  ...withoutFacts(isRecord(data) ? data : {}),
  ...focalPointOf(req, data),
})

interface FileWrite {
  readonly operation: 'create' | 'update'
  readonly id: string | undefined
  readonly stored: StoredFile | undefined
}

/** A new document needs a file, but for an import's; one file is for one document. */
function refuseWrongCount(req: PayloadRequest, { operation, id, stored }: FileWrite): void {
  const isMissing = stored === undefined && operation === 'create'
  if (isMissing && readTrusted(req) === undefined) throw toFormError(req, missingFile())
  const isForMany = stored !== undefined && operation === 'update' && id === undefined
  if (isForMany) throw toFormError(req, oneFileOneDocument())
}

/** Already stored by the endpoint or by our own code; or brought through the Local API. */
async function storedFileOf(req: PayloadRequest): Promise<StoredFile | undefined> {
  const waiting = takeStoredFile(req)
  try {
    return waiting ?? (await receiveFile(req))
  } catch (error) {
    throw toFormError(req, error)
  }
}

/**
 * Before Payload looks for a file: there is none for it any more, the document gets what our store found out.
 * Nothing that a client says of a file is believed.
 */
const takeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const id = documentIdOf(args)
  const stored = await storedFileOf(req)
  const written = writtenData(req, args.data)
  refuseWrongCount(req, { operation, id, stored })
  if (!stored) return Object.assign({}, args, { data: written })
  const name = id === undefined ? stored.name : await nameAfterReplace(req, id, stored)
  const data = id === undefined ? withTitle(written, name) : written
  return Object.assign({}, args, { data: { ...data, ...factsOf(stored, name) } })
}

const looksTheSame = (one: Partial<MediaFacts>, other: Partial<MediaFacts>): boolean =>
  one.hash === other.hash && one.focalX === other.focalX && one.focalY === other.focalY

/** The admin's list and first visitors find the copies made; an import leaves them to whoever asks. */
const prepareVariants: CollectionAfterChangeHook<MediaFacts> = ({ doc, previousDoc, req }) => {
  if (looksTheSame(doc, previousDoc) || readTrusted(req) !== undefined) return doc
  const extension = typeByMime(doc.mimeType ?? '')?.extension ?? ''
  for (const { subject, plan } of variantsToPrepare(doc)) {
    variantQueue.prepare({ mediaDir: mediaStore.mediaDir, subject, extension, plan })
  }
  return doc
}

/** The stable address; Payload's own would lead to its file endpoint, which is closed. */
const showAddress: CollectionAfterReadHook<MediaFacts & { url?: string | null }> = ({ doc }) =>
  doc.hash ? { ...doc, url: mediaPath(doc) } : doc

export const mediaHooks: HookSet = {
  beforeOperation: [takeFile],
  afterChange: [prepareVariants],
  afterRead: [showAddress],
}
