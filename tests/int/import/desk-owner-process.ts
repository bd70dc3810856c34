/**
 * A desk in a process of its own, on the folders that the environment names: begins to import a file and prints the
 * process that does it. Run, and killed, by the test of what becomes of that.
 */
import { copyFile } from 'node:fs/promises'
import { statSync } from 'node:fs'
import { deskOf } from '#import/desk/import-desk.ts'
import { startPayload } from '../../support/start-payload.ts'

const [file = ''] = process.argv.slice(2)
const { payload } = await startPayload()
const desk = deskOf(payload)
const bytes = statSync(file).size
const upload = { id: 'one', name: 'export.xml', bytes, has: bytes, stamp: 1 }
await desk.folder.makeRoomFor(upload)
await copyFile(file, desk.folder.pathOf(upload))
await desk.folder.change((state) => ({ ...state, files: [upload] }))
await desk.start({ kind: 'write' })
process.stdout.write(`${String(desk.pid)}\n`)
