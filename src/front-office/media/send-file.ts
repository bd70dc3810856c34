import type { Response } from 'express'
import path from 'node:path'

/** What `res.sendFile` reports when there is nothing to report: the reader went away, or asked for what it has. */
const isGone = (error: NodeJS.ErrnoException): boolean =>
  ['ECONNABORTED', 'EPIPE', 'ECONNRESET'].includes(error.code ?? '')

const statusOf = (error: Error): number =>
  'status' in error && typeof error.status === 'number' ? error.status : 500

/** Headers that speak of a file that is not sent. */
const OF_THE_FILE = ['content-disposition', 'content-type', 'etag', 'cache-control']

/**
 * Streams a file from the disk with the headers that were set: one range (206), an unsatisfiable one (416), several
 * (the whole, 200), conditions (304), HEAD.
 *
 * @returns false when there is no such file and nothing was sent
 */
export function sendFile(res: Response, file: string): Promise<boolean> {
  const options = {
    root: path.dirname(file),
    cacheControl: false,
    etag: false,
    lastModified: false,
    dotfiles: 'deny',
  } as const
  return new Promise((resolve, reject) => {
    res.sendFile(path.basename(file), options, (error?: NodeJS.ErrnoException) => {
      if (!error || isGone(error)) return resolve(true)
      if (statusOf(error) === 416) {
        res.status(416).end()
        return resolve(true)
      }
      if (res.headersSent) return resolve(true)
      OF_THE_FILE.forEach((name) => res.removeHeader(name))
      return statusOf(error) === 404 ? resolve(false) : reject(error)
    })
  })
}
