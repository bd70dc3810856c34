import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import { removeBytes } from '#content/media-storage/sweep/remove-bytes.ts'
import {
  storedBytes,
  temporaryFiles,
  type StoredBytes,
} from '#content/media-storage/sweep/stored-bytes.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const BATCH = 100

export interface SweepOrder {
  readonly payload: Payload
  readonly mediaDir: string
  /** Bytes younger than this stay, whoever needs them. Milliseconds; a week when left out. */
  readonly grace?: number
  /** Temporary files older than this were left by something that was cut off. Milliseconds; a day when left out. */
  readonly temporaryGrace?: number
  readonly now?: () => number
}

export interface Swept {
  /** Originals, and folders of variants. */
  readonly removed: number
  readonly temporary: number
}

/**
 * Removes the bytes that no media document needs: of files that were replaced or deleted, and of uploads whose
 * document was never written. The grace keeps what is being written, what a page in some cache still shows, and
 * what a database that is put back from a copy will want again.
 */
export async function sweepMedia(order: SweepOrder): Promise<Swept> {
  const { mediaDir, grace = 7 * DAY, temporaryGrace = DAY, now = Date.now } = order
  const before = now() - grace
  const isNeeded = async (hash: string): Promise<boolean> =>
    (await neededAmong(order.payload, [hash])).has(hash)
  let removed = 0
  for await (const batch of inBatches(storedBytes(mediaDir), before)) {
    const needed = await neededAmong(
      order.payload,
      batch.map(({ hash }) => hash),
    )
    for (const bytes of batch.filter(({ hash }) => !needed.has(hash))) {
      if (await removeBytes(bytes, { mediaDir, before, isNeeded })) removed += 1
    }
  }
  return { removed, temporary: await sweepTemporary(mediaDir, now() - temporaryGrace) }
}

async function* inBatches(
  all: AsyncIterable<StoredBytes>,
  before: number,
): AsyncGenerator<StoredBytes[]> {
  let batch: StoredBytes[] = []
  for await (const bytes of all) {
    if (bytes.writtenAt < before) batch.push(bytes)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function neededAmong(payload: Payload, hashes: readonly string[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { hash: { in: [...new Set(hashes)] } },
    select: { hash: true },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return new Set(docs.flatMap(({ hash }) => hash ?? []))
}

async function sweepTemporary(mediaDir: string, before: number): Promise<number> {
  let removed = 0
  for await (const { path, writtenAt } of temporaryFiles(mediaDir)) {
    if (writtenAt >= before) continue
    await rm(path, { recursive: true, force: true })
    removed += 1
  }
  return removed
}
