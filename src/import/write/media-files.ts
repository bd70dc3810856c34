import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { storeFile } from '#content/collections/media/ingest-file.ts'
import type { StoredFile } from '#content/media-storage/stored-file.ts'
import type { MediaFetcher } from '../fetch/media-fetcher.ts'
import type { RunReport } from '../report/run-report.ts'
import type { UploadsFolder } from './uploads-folder.ts'
import { said, type Said } from '../said.ts'
import type { WrittenFile } from '../written-file.ts'

/** A file of the source. */
export interface WantedFile {
  /** Our id of its entry. */
  readonly id: string
  /** Path below the uploads folder. */
  readonly file: string | undefined
  /** Its address on the old site. */
  readonly url: string
  /** How the report calls it. */
  readonly name: string
}

export interface MediaPlaces {
  readonly uploads?: UploadsFolder | undefined
  readonly fetcher?: MediaFetcher | undefined
}

/**
 * Finds the files of an import: in a copy of the uploads folder first, then at their old address if that was asked
 * for. They are decoded and put into the store before any transaction begins, for that takes its time.
 */
export class MediaFiles {
  readonly #places: MediaPlaces
  readonly #report: RunReport
  /** Entries that have their file, from an earlier run. */
  readonly #here: ReadonlySet<string>

  constructor(places: MediaPlaces, report: RunReport, here: ReadonlySet<string>) {
    this.#places = places
    this.#report = report
    this.#here = here
  }

  /** The file in the store; undefined when its entry has one already, or when it cannot be had, which is reported. */
  async get(wanted: WantedFile): Promise<StoredFile | undefined> {
    if (this.#here.has(wanted.id)) return undefined
    try {
      return (await this.#fromFolder(wanted)) ?? (await this.#fromSite(wanted))
    } catch (error) {
      return this.#missing(wanted, error instanceof Error ? error : { message: String(error) })
    }
  }

  /**
   * A file whose bytes stand in a text, in the store; undefined when its entry has it already.
   * @throws MediaRefusal
   */
  async take(id: string, { bytes, hash }: WrittenFile): Promise<StoredFile | undefined> {
    if (this.#here.has(id)) return undefined
    const folder = await mkdtemp(path.join(tmpdir(), 'coulisse-written-'))
    try {
      const file = path.join(folder, `picture-${hash.slice(0, 8)}`)
      await writeFile(file, bytes)
      return await storeFile(file, path.basename(file))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  async #fromFolder({ file }: WantedFile): Promise<StoredFile | undefined> {
    const found = file === undefined ? undefined : this.#places.uploads?.find(file)
    return found === undefined ? undefined : storeFile(found, path.basename(found))
  }

  async #fromSite(wanted: WantedFile): Promise<StoredFile | undefined> {
    const { fetcher, uploads } = this.#places
    if (fetcher === undefined)
      return this.#missing(
        wanted,
        uploads === undefined
          ? said(
              'its file is not here yet; run again with --uploads or --fetch-media',
              'son fichier n’est pas encore là ; relancez avec --uploads ou --fetch-media',
            )
          : said('it is not in the uploads folder', 'il n’est pas dans le dossier des fichiers'),
      )
    const fetched = await fetcher.fetch(wanted.url)
    try {
      return await storeFile(fetched.path, fetched.name)
    } finally {
      await rm(path.dirname(fetched.path), { recursive: true, force: true })
    }
  }

  #missing({ name, url }: WantedFile, why: Partial<Said> & Pick<Said, 'message'>): undefined {
    const { message, french = message } = why
    const sentence = said(`${url}: ${message}.`, `${url} : ${french}.`)
    this.#report.warn({ code: 'media-missing', ...sentence, item: name })
  }
}

/** Entries of the library that have their file, of all that this source has brought. */
export async function entriesWithFiles(payload: Payload, source: string): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'media',
    where: { and: [{ 'imported.source': { equals: source } }, { hash: { exists: true } }] },
    limit: 0,
    pagination: false,
    select: { id: true },
  })
  return new Set(docs.map(({ id }) => id))
}
