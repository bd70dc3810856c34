import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this a packet is a packet. */
const WORTH_IT = 1024
const TEXT = /\.(?:js|css|svg|json|txt|map)$/

export const ASSETS = path.join('.next', 'static')

/**
 * Lays a Brotli and a gzip copy, as small as they can be, beside each file the browser keeps for ever: made once
 * at build time, sent ever after without any work. One at a time, to leave the other threads to visitors.
 */
export async function compressAssets(root: string): Promise<void> {
  const directory = path.join(root, ASSETS)
  for (const name of await readdir(directory, { recursive: true })) {
    if (TEXT.test(name)) await compressFile(path.join(directory, name))
  }
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < WORTH_IT) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  await writeFile(`${file}.br`, await brotli(bytes, { params }))
  await writeFile(`${file}.gz`, await zip(bytes, { level: constants.Z_BEST_COMPRESSION }))
}
