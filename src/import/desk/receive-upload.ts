import { randomUUID } from 'node:crypto'
import { mkdir, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { DeskFolder } from './desk-folder.ts'
import { deskRefusals } from './desk.errors.ts'
import { isRunning, seenAt, type DeskState, type Upload } from './desk-state.ts'
import { writePart } from './write-part.ts'

const GB = 1024 ** 3
/** All files of an import together. */
const MOST_GB = 4
/** What must stay free: the database grows by what is imported. */
const SPARE = GB / 2

export interface Announced {
  readonly name: string
  readonly bytes: number
  readonly stamp: number
}

/**
 * Makes room for a file, or finds how much of it is here already.
 * @throws DeskRefusal when it cannot be an export, is too large, or an import is running
 */
export async function announceUpload(
  folder: DeskFolder,
  announced: Announced,
): Promise<{ state: DeskState; upload: Upload }> {
  const name = safeName(announced.name)
  if (announced.bytes === 0) throw deskRefusals.empty()
  let upload: Upload = { ...announced, name, id: randomUUID(), has: 0 }
  const state = await folder.change(async (before) => {
    if (isRunning(seenAt(Date.now(), before))) throw deskRefusals.busy()
    const known = before.files.find((file) => isSame(file, upload))
    if (known !== undefined) {
      upload = known
      return before
    }
    await requireRoom(folder, before, upload)
    await folder.makeRoomFor(upload)
    return withoutFindings({ ...before, files: [...before.files, upload] })
  })
  return { state, upload }
}

/** What was found in the files before is no longer true of them. */
export function withoutFindings(state: DeskState): DeskState {
  return { ...state, found: undefined, job: undefined, reportAt: undefined }
}

function isSame(one: Upload, other: Upload): boolean {
  return one.name === other.name && one.bytes === other.bytes && one.stamp === other.stamp
}

/** Bytes of a name; file systems take 255, and a character of Japanese is three of them. */
const LONGEST_NAME = 120

/** The person's own name for the file, as far as a file system takes it. */
function safeName(given: string): string {
  const name = path.basename(given.replaceAll('\\', '/')).replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_')
  return shortened(requireExport(name))
}

/** Its end, which says what it is; a character that is cut in two goes. */
function shortened(name: string): string {
  return Buffer.from(name)
    .subarray(-LONGEST_NAME)
    .toString('utf8')
    .replace(/^\uFFFD+/, '')
}

function requireExport(name: string): string {
  if (!/[^.].*\.(xml|wxr|gz)$/iu.test(name)) throw deskRefusals.name()
  return name
}

async function requireRoom(folder: DeskFolder, state: DeskState, upload: Upload): Promise<void> {
  const all = state.files.reduce((sum, { bytes }) => sum + bytes, upload.bytes)
  if (all > MOST_GB * GB) throw deskRefusals.tooLarge(MOST_GB)
  const home = path.dirname(folder.reportFolder)
  await mkdir(home, { recursive: true, mode: 0o700 })
  const disk = await statfs(home)
  if (disk.bavail * disk.bsize - upload.bytes < SPARE) throw deskRefusals.diskFull()
}

/** Files of which a part is on its way, by their paths: a slow sender keeps no other change waiting. */
const receiving = new Set<string>()

interface Part {
  readonly id: string
  /** Bytes before it. */
  readonly at: number
}

/**
 * Writes one part of a file where it belongs. A part that breaks off counts for nothing and is sent again.
 * @throws DeskRefusal
 */
export async function receivePart(
  folder: DeskFolder,
  part: Part,
  body: ReadableStream<Uint8Array>,
): Promise<DeskState> {
  const upload = expecting(await folder.read(), part)
  const file = folder.pathOf(upload)
  if (receiving.has(file)) throw deskRefusals.otherPart()
  receiving.add(file)
  try {
    const bytes = await writePart(file, { at: part.at, most: upload.bytes - part.at }, body)
    return await folder.change((state) => withPart(state, part, bytes))
  } finally {
    receiving.delete(file)
  }
}

function expecting(state: DeskState, { id, at }: Part): Upload {
  if (isRunning(seenAt(Date.now(), state))) throw deskRefusals.busy()
  const upload = state.files.find((file) => file.id === id)
  if (upload === undefined) throw deskRefusals.noSuchFile()
  if (at !== upload.has) throw deskRefusals.otherPart()
  return upload
}

function withPart(state: DeskState, part: Part, bytes: number): DeskState {
  const upload = expecting(state, part)
  const has = part.at + bytes
  return { ...state, files: state.files.map((file) => (file === upload ? { ...file, has } : file)) }
}

/** Takes a file back. @throws DeskRefusal while an import is running */
export async function dropUpload(folder: DeskFolder, id: string): Promise<DeskState> {
  return folder.change(async (state) => {
    if (isRunning(seenAt(Date.now(), state))) throw deskRefusals.busy()
    const upload = state.files.find((file) => file.id === id)
    if (upload === undefined) return state
    await folder.drop(upload)
    return withoutFindings({ ...state, files: state.files.filter((file) => file !== upload) })
  })
}
