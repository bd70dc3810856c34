import { opendir } from 'node:fs/promises'
import path from 'node:path'

/** Below the media folder, but no media. */
const NOT_MEDIA = new Set(['README.md', 'tmp'])

/** The media files below a folder, as paths with slashes. Neither links nor files that are just being written. */
export async function* mediaFiles(directory: string, below = ''): AsyncGenerator<string> {
  const entries = await opendir(path.join(directory, below)).catch(() => undefined)
  if (entries === undefined) return
  for await (const entry of entries) {
    const name = path.posix.join(below, entry.name)
    if (entry.name.startsWith('.') || NOT_MEDIA.has(name)) continue
    if (entry.isDirectory()) yield* mediaFiles(directory, name)
    else if (entry.isFile()) yield name
  }
}

export async function hasMedia(directory: string): Promise<boolean> {
  const first = await mediaFiles(directory).next()
  return first.done !== true
}
