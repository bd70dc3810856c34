import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { deskState, type DeskState, type Upload } from './desk-state.ts'

/** Exports hold addresses and drafts: nobody but this process reads them. */
const PRIVATE = { recursive: true, mode: 0o700 } as const

/** `DATA_DIR/import`: the files that were sent, the state and the report. */
export class DeskFolder {
  readonly #folder: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(dataDir: string) {
    this.#folder = path.join(dataDir, 'import')
  }

  get reportFolder(): string {
    return path.join(this.#folder, 'report')
  }

  /** Where a file that was sent is kept, by its own name in a folder of its own. */
  pathOf({ id, name }: Pick<Upload, 'id' | 'name'>): string {
    return path.join(this.#folder, 'files', id, name)
  }

  async read(): Promise<DeskState> {
    const text = await readFile(this.#stateFile, 'utf8').catch(emptyWhenMissing)
    const parsed = deskState.safeParse(JSON.parse(text))
    // What another version of ours has left behind and this one cannot read counts as nothing.
    return parsed.success ? parsed.data : deskState.parse({})
  }

  /** One change after the other; each sees what the one before it wrote. A change that throws changes nothing. */
  change(work: (state: DeskState) => DeskState | Promise<DeskState>): Promise<DeskState> {
    const next = this.#last.then(async () => {
      const state = await work(await this.read())
      await this.#write(state)
      return state
    })
    this.#last = next.catch(() => undefined)
    return next
  }

  async makeRoomFor(upload: Upload): Promise<void> {
    const file = this.pathOf(upload)
    await mkdir(path.dirname(file), PRIVATE)
    await writeFile(file, '', { mode: 0o600 })
  }

  async drop(upload: Upload): Promise<void> {
    await rm(path.dirname(this.pathOf(upload)), { recursive: true, force: true })
  }

  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }

  get #stateFile(): string {
    return path.join(this.#folder, 'state.json')
  }

  /** Whole or not at all, also when the power goes. */
  async #write(state: DeskState): Promise<void> {
    await mkdir(this.#folder, PRIVATE)
    // Another process may be writing too.
    const beside = `${this.#stateFile}.${randomUUID()}.new`
    await writeFile(beside, JSON.stringify(state), { mode: 0o600, flush: true })
    await rename(beside, this.#stateFile)
  }
}

function emptyWhenMissing(error: unknown): string {
  if (isMissing(error)) return '{}'
  throw error
}

/** Of the file system. */
export function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
