import { createLocalReq } from 'payload'
import { type FormerAddress, writeFormerAddresses } from '#publishing/paths/imported-redirects.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { archiveAddresses, authorAddresses, termAddresses } from './archive-addresses.ts'
import { documentAddresses } from './document-addresses.ts'
import { mediaAddresses } from './media-addresses.ts'
import type { RunContext } from './run-context.ts'

/** Rows in one transaction at most; each is small. */
const BATCH = 200

/**
 * Every address of the old site that is not a document's own leads to its equivalent here. Last of all, because what
 * stands at an address keeps it; derived from what was stored, so that a killed run completes.
 */
export async function writeAddresses(context: RunContext): Promise<void> {
  const { report } = context
  for await (const batch of inBatches(allAddresses(context))) {
    await context.turn.take()
    const req = await createLocalReq({ context: {} }, context.payload)
    const count = await inTransaction(req, () => writeFormerAddresses(req, batch))
    report.redirected(count)
  }
}

async function* allAddresses(context: RunContext): AsyncGenerator<FormerAddress> {
  yield* documentAddresses(context)
  yield* termAddresses(context)
  yield* authorAddresses(context)
  yield* archiveAddresses(context)
  yield* mediaAddresses(context)
}

async function* inBatches(addresses: AsyncIterable<FormerAddress>) {
  let batch: FormerAddress[] = []
  for await (const address of addresses) {
    batch.push(address)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
